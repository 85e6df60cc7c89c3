import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { assetPath } from '../../src/deploy/asset-path.ts'
import { contentPolicy, needsPolicyInPage } from '../../src/deploy/content-policy.ts'
import type { LeadPicture } from '../../src/model/lead-picture.ts'
import type { Settings } from '../../src/model/settings.ts'
import { siteAddress, sitePath } from '../../src/model/site-address.ts'
import type { Story } from '../../src/model/story.ts'
import { feedPaths } from '../../src/outputs/feeds/list-feeds.ts'
import { pageJsonLd } from '../../src/stories/views/page-json-ld.ts'
import type { ListPage } from '../../src/stories/views/paginate-list.ts'
import type { JsonLd } from '../../src/stories/views/story-json-ld.ts'
import { textDirection } from '../../src/stories/views/text-direction.ts'
import { writeJsonLd } from '../../src/stories/views/write-json-ld.ts'
import { Footer } from '../_parts/footer.tsx'
import { Masthead, type Section } from '../_parts/masthead.tsx'
import { pagePath } from '../_parts/page-links.tsx'

type PageProps = {
  settings: Settings
  /** Path of this page without leading `/`; empty for the home page. */
  path: string
  /** Null for the home page, whose title is the archive's. */
  title: string | null
  description: string
  section: Section | null
  /** What the page is about; by default that it is a page of this site. */
  jsonLd?: JsonLd
  /** The stories that it lists. */
  stories?: readonly Story[]
  /** What stands for the page where others link to it. */
  picture?: LeadPicture | null
  /** The page is one of a list's: `path` is the first one's. */
  series?: { path: string; list: ListPage<unknown> }
  /** The page itself has feeds, beside those of the whole site. */
  hasFeed?: boolean
  /** Further files of `public/`: style sheets, and scripts without which the page is whole. */
  assets?: readonly string[]
  /** Kept out of search engines: for the page that says that an address is wrong. */
  unlisted?: boolean
  children: ComponentChildren
}

/** The frame of every page: head, skip link, masthead, main, footer. Nothing in it needs a script. */
export function Page(props: PageProps) {
  const { settings, title, section } = props
  return (
    <html lang={settings.language} dir={textDirection(settings.language)}>
      <Head {...props} />
      <body>
        <a class="skip" href="#main_content">
          Skip to content
        </a>
        <Masthead settings={settings} section={section} large={title === null} />
        <main id="main_content" tabIndex={-1}>
          {props.children}
        </main>
        <Footer settings={settings} />
      </body>
    </html>
  )
}

function Head(props: PageProps) {
  const { settings, path, title, description, unlisted = false } = props
  const jsonLd = props.jsonLd ?? (unlisted ? null : pageJsonLd(settings, props))
  const address = siteAddress(settings, path)
  const fullTitle = title === null ? settings.title : `${title} · ${settings.title}`
  return (
    <head>
      {needsPolicyInPage(settings) && (
        <meta http-equiv="Content-Security-Policy" content={contentPolicy(settings, path)} />
      )}
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      {unlisted && <meta name="robots" content="noindex" />}
      {address !== null && !unlisted && <link rel="canonical" href={address} />}
      {props.series && <SeriesLinks settings={settings} {...props.series} />}
      <meta property="og:title" content={title ?? settings.title} />
      <meta property="og:description" content={description} />
      {address !== null && <meta property="og:url" content={address} />}
      {address !== null && props.picture && <PictureMeta {...props.picture} />}
      <FontPreload settings={settings} file="serif.woff2" />
      <FontPreload settings={settings} file="serif-italic.woff2" />
      <link rel="stylesheet" href={assetPath(settings, 'stemma.css')} />
      {props.assets?.map((file) => (
        <Asset key={file} settings={settings} file={file} />
      ))}
      <link rel="icon" href={assetPath(settings, 'icon.svg')} type="image/svg+xml" />
      {settings.url !== null && <FeedLinks settings={settings} path="" title={settings.title} />}
      {settings.url !== null && props.hasFeed && (
        <FeedLinks settings={settings} path={path} title={fullTitle} />
      )}
      {jsonLd && <JsonLdScript data={jsonLd} />}
    </head>
  )
}

function Asset({ settings, file }: { settings: Settings; file: string }) {
  const address = assetPath(settings, file)
  if (file.endsWith('.css')) return <link rel="stylesheet" href={address} />
  return <script type="module" src={address} />
}

type SeriesProps = { settings: Settings; path: string; list: ListPage<unknown> }

/** The pages before and after, for readers’ programs and search engines. */
function SeriesLinks({ settings, path, list: { number, of } }: SeriesProps) {
  return (
    <>
      {number > 1 && <link rel="prev" href={sitePath(settings, pagePath(path, number - 1))} />}
      {number < of && <link rel="next" href={sitePath(settings, pagePath(path, number + 1))} />}
    </>
  )
}

/** The picture that other sites show with a link to this page (The Open Graph protocol, ogp.me). */
function PictureMeta({ address, type, width, height, alt, caption }: LeadPicture) {
  const words = alt ?? caption
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content={type} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      {words !== null && <meta property="og:image:alt" content={words} />}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

type FeedLinksProps = { settings: Settings; path: string; title: string }

/** Where feed readers find the feeds of a page; a site without an address has none. */
function FeedLinks({ settings, path, title }: FeedLinksProps) {
  const { atom, json } = feedPaths(path)
  return (
    <>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={title}
        href={sitePath(settings, atom)}
      />
      <link
        rel="alternate"
        type="application/feed+json"
        title={title}
        href={sitePath(settings, json)}
      />
    </>
  )
}

/** Asks for a font early: a face that comes late is not used at all, so that lines never jump. */
function FontPreload({ settings, file }: { settings: Settings; file: string }) {
  const href = assetPath(settings, `fonts/${file}`)
  return <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
}

/** JSON without any `<`, so that it cannot end its element: see `write-json-ld`. */
function JsonLdScript({ data }: { data: JsonLd }) {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeJsonLd(data) }} />
  )
}

/** The whole text of a page. */
export function renderPage(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`
}
