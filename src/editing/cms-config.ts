// In: the schemas of what editors write. Out: the configuration of Sveltia CMS, for /admin/.
import { archiveFileSchema } from '../model/archive-file.ts'
import { frontMatterSchema } from '../model/front-matter.ts'
import { outletFileSchema } from '../model/outlet-file.ts'
import { pageFileSchema } from '../model/page.ts'
import { type Widget, widgets, withText } from './cms-widgets.ts'

/** Where the CMS keeps what is written; as its own configuration names it. */
export type CmsBackend = { name: 'github' | 'gitlab'; repo: string; branch?: string }

export type CmsOptions = {
  title: string
  /** Address of the site's pages, for the link in the CMS; null where none is set. */
  siteUrl: string | null
  /** Path of the content folder in the repository, with `/`. */
  content: string
  backend: CmsBackend
}

/**
 * The configuration, in the form of `@sveltia/cms/schema/sveltia-cms.json`. Fields of several forms
 * (`derived_from`) are left to the file: the CMS keeps keys that it does not know, but would take the
 * other forms of those that it does know.
 */
export function cmsConfig({ title, siteUrl, content, backend }: CmsOptions): Widget {
  const at = (path: string) => (content === '' ? path : `${content}/${path}`)
  return {
    backend,
    app_title: title,
    ...(siteUrl === null ? {} : { site_url: siteUrl }),
    show_preview_links: false,
    media_folder: at('media'),
    public_folder: '/media',
    // Nothing is offered that would be fetched from a third party.
    media_libraries: { stock_assets: false },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    slug: { encoding: 'ascii', clean_accents: true },
    editor: { preview: false },
    collections: [
      articles(at('articles')),
      outlets(at('outlets')),
      pages(at('pages')),
      settings(at('archive.yaml')),
    ],
  }
}

function articles(folder: string): Widget {
  return {
    name: 'articles',
    label: 'Articles',
    label_singular: 'Article',
    description: 'One file is one text, as one outlet published it. One folder for each outlet.',
    folder,
    extension: 'md',
    format: 'yaml-frontmatter',
    // Articles lie in a folder for each outlet, and may lie deeper.
    nested: { subfolders: false },
    meta: { path: {} },
    slug: '{{fields.title}}',
    identifier_field: 'title',
    summary: '{{title}}',
    aliases_field: false,
    fields: withText(widgets(frontMatterSchema)),
  }
}

function outlets(folder: string): Widget {
  return {
    name: 'outlets',
    label: 'Outlets',
    label_singular: 'Outlet',
    description: 'Who publishes: one file for each outlet.',
    folder,
    extension: 'yaml',
    format: 'yaml',
    slug: '{{fields.name}}',
    identifier_field: 'name',
    summary: '{{name}}',
    fields: widgets(outletFileSchema),
  }
}

function pages(folder: string): Widget {
  return {
    name: 'pages',
    label: 'Pages',
    label_singular: 'Page',
    description: 'Pages of your own words, linked at the foot of every page.',
    folder,
    extension: 'md',
    format: 'yaml-frontmatter',
    slug: '{{fields.title}}',
    identifier_field: 'title',
    summary: '{{title}}',
    aliases_field: false,
    fields: withText(widgets(pageFileSchema)),
  }
}

function settings(file: string): Widget {
  return {
    name: 'settings',
    label: 'Settings',
    files: [
      {
        name: 'archive',
        label: 'The archive',
        file,
        format: 'yaml',
        fields: widgets(archiveFileSchema),
      },
    ],
  }
}
