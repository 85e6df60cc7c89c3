// The only file that knows Eleventy: data in, templates, files copied as they are, dev server.
// Eleventy never reads content/: it gets a finished Archive and trusted templates.
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import Eleventy, { type TemplateLanguage, type UserConfig } from '@11ty/eleventy'
import { addPictures } from './src/add-pictures.ts'
import { copyPictures } from './src/build/copy-pictures.ts'
import { openEngine } from './src/build/engine.ts'
import type { MakePages, PageOf } from './src/build/make-pages.ts'
import { isBundled } from './src/build/own-bundle.ts'
import { renderInParts } from './src/build/render-in-parts.ts'
import { writeAssets } from './src/deploy/public-files.ts'
import type { Middleware } from './src/editing/findings-channel.ts'
import { writeAdmin } from './src/editing/write-admin.ts'
import { loadArchive } from './src/load-archive.ts'
import type { Archive } from './src/model/archive.ts'
import type { PublishedFile } from './src/model/picture.ts'
import type { Settings } from './src/model/settings.ts'
import type { Story } from './src/model/story.ts'
import { citationsOnce } from './src/outputs/citations/open-citations.ts'
import { type Views, viewsOf } from './src/stories/views/views-of.ts'
import { today } from './src/today.ts'
import type { PageTemplate } from './templates/page-templates.ts'
import { renderStory } from './templates/story-page.tsx'

/** Gives the archive to read at each build; Eleventy asks again before each rebuild. */
export type ArchiveSource = () => Archive | Promise<Archive>

/** What is rendered of an archive; by default all of it, here. */
type Part = {
  /** The stories whose pages are rendered. */
  choose?: (archive: Archive) => readonly Story[]
  /** Gives a page that is made elsewhere. */
  pageOf?: PageOf
  /** No files beside the pages. */
  pagesOnly?: boolean
  /** Gives what lists tell, worked out once for all parts. */
  views?: () => Views
}

function configure(
  config: UserConfig,
  source: ArchiveSource,
  part: Part = {},
  openCitations = citationsOnce(),
): void {
  const choose = part.choose ?? (({ stories }) => stories)
  let current: { archive: Archive; views: Views } | null = null
  config.on('eleventy.before', async () => {
    const archive = await source()
    current = { archive, views: part.views?.() ?? viewsOf(archive) }
  })
  // Wrapped so that Eleventy's deep merge of data passes it on by reference instead of cloning it.
  config.addGlobalData('archive', () => new Reference(current!.archive))
  config.addGlobalData('stories', () => choose(current!.archive))
  config.addGlobalData('pageOf', () => part.pageOf ?? (() => null))
  config.addGlobalData('openCitations', () => openCitations)
  config.addGlobalData('views', () => new Reference(current!.views))
  config.addExtension(['11ty.tsx'], isBundled ? compiledTemplates : { key: '11ty.js' })
  config.setTemplateFormats(['11ty.tsx'])
  config.setUseGitIgnore(false)
  config.addWatchTarget('public/')
  if (part.pagesOnly) return
  config.on('eleventy.after', async ({ directories }) => {
    await writeAssets(directories.output)
    await writeAdmin(current!.archive.settings, directories.output)
  })
}

/** The templates as they are in the bundle; from the sources Eleventy would have to compile each anew. */
const compiledTemplates: TemplateLanguage = {
  read: false,
  outputFileExtension: 'html',
  compileOptions: { cache: false },
  getData: ['data'],
  getInstanceFromInputPath: templateAt,
  compile: async (_, path) => (await templateAt(path)).render,
}

async function templateAt(path: string): Promise<PageTemplate> {
  const { pageTemplates } = await import('./templates/page-templates.ts')
  const template = pageTemplates[basename(path)]
  if (!template) throw new Error(`Unexpected template ${path}, expected it in page-templates.ts`)
  return template
}

/** A class instance is not a plain object: merges keep it whole. */
class Reference {
  constructor(value: object) {
    Object.assign(this, value)
  }
}

/**
 * Renders the pages of `archive` into the folder `output`, which need not exist: of the story pages
 * those of `stories`, and every other page. `make` may make story pages elsewhere. Resolves to the
 * number of pages.
 */
export async function renderSite(
  archive: Archive,
  output: string,
  stories: readonly Story[],
  make?: MakePages,
): Promise<number> {
  const lists = archive.stories.length > mostTogether ? await listTemplates() : []
  let views: Views | null = null
  const shared = () => {
    views ??= viewsOf(archive)
    return views
  }
  const run = async (input: string, part: Part) => {
    const eleventy = new Eleventy(input, output, {
      quietMode: true,
      config: (config) => configure(config, () => archive, { ...part, views: shared }),
    })
    eleventy.disableLogger()
    await eleventy.init()
    const [, pages] = (await eleventy.write()) as [unknown, unknown[]]
    return pages.length
  }
  let count = await renderInParts(stories, make, async (part, pageOf, index) => {
    const isWhole = index === 0 && lists.length === 0
    let made = 0
    // Between the parts: workers make the stories of the next meanwhile.
    const list = index === 0 ? undefined : lists.shift()
    if (list) made += await run(list, { choose: () => [], pagesOnly: true })
    const input = isWhole ? 'templates' : storyTemplate
    return made + (await run(input, { choose: () => part, pageOf, pagesOnly: index > 0 }))
  })
  for (const list of lists) count += await run(list, { choose: () => [], pagesOnly: true })
  return count
}

const storyTemplate = 'templates/story.11ty.tsx'

/** Stories of an archive of which all lists are rendered together: Eleventy holds its pages until the last. */
const mostTogether = 5000

async function listTemplates(): Promise<string[]> {
  const { pageTemplates } = await import('./templates/page-templates.ts')
  const paths = Object.keys(pageTemplates).map((name) => `templates/${name}`)
  return paths.filter((path) => path !== storyTemplate)
}

export type ServeOptions = {
  port: number
  watched: string[]
  /** Of the stories those whose pages must be rendered; asked once for each rendering. */
  choose: (archive: Archive) => readonly Story[]
  pageOf: PageOf
  afterPages: () => Promise<void>
  /** Called at once for each file that was saved; the rendering of all follows a little later. */
  onSave: (path: string) => void
  /** What stands between a request and the files, outermost first. */
  middleware: Middleware[]
}

export type Server = {
  rebuild: (path: string) => Promise<void>
  /** Renders the page of one story, and shows it where it is open. */
  showStory: (story: Story, settings: Settings) => Promise<void>
  stop: () => Promise<void>
}

/**
 * Milliseconds after the last save before all is rendered, which keeps the server busy: the page of the
 * article that was saved goes before.
 */
const quietTime = 1200

/**
 * Serves the site at `port` and renders it anew, with the page reloading itself, whenever a file of
 * `watched` changes; `afterPages` runs after each rendering. Resolves once it serves; ask `stop` to end it.
 */
export async function serveSite(
  source: ArchiveSource,
  output: string,
  options: ServeOptions,
): Promise<Server> {
  const openCitations = citationsOnce()
  const eleventy = new Eleventy('templates', output, {
    quietMode: true,
    runMode: 'serve',
    config: (config) => {
      const { choose, pageOf } = options
      configure(config, source, { choose, pageOf }, openCitations)
      config.on('eleventy.after', options.afterPages)
      config.setWatchThrottleWaitTime(quietTime)
      for (const path of options.watched) config.addWatchTarget(path)
      config.setChokidarConfig({ awaitWriteFinish: false })
      // Loopback only: the server is for the editor's own eyes.
      const { port, middleware } = options
      config.setServerOptions({ host: '127.0.0.1', showAllHosts: false, port, middleware })
    },
  })
  await eleventy.init()
  const rebuild = await eleventy.watch()
  for (const event of ['change', 'add'])
    eleventy.watcher.on(event, (path: string) => options.onSave(path))
  await eleventy.serve(options.port)
  const showStory = async (story: Story, settings: Settings) => {
    const content = renderStory(settings, story, await openCitations())
    const folder = join(output, 'stories', story.slug)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'index.html'), content)
    const page = {
      url: `/stories/${story.slug}/`,
      inputPath: './templates/story.11ty.tsx',
      content,
    }
    await eleventy.eleventyServe.reload({ files: [], build: { templates: [page] } })
  }
  return { rebuild, showStory, stop: () => eleventy.stopWatch() }
}

/** For Eleventy's own command (`npm run eleventy`): the default folders, and no site on an error. */
export default function (config: UserConfig) {
  const cache = '.stemma/cache'
  const engine = openEngine({ cache })
  let pictures: readonly PublishedFile[] = []
  configure(config, async () => {
    const read = await loadArchive('content', { asOf: today(), engine })
    const archive = await addPictures(read, { content: 'content', cache })
    const errors = archive.findings.filter(({ severity }) => severity === 'error').length
    if (errors > 0) throw new Error(`content/ has ${errors} errors: npm run check lists them`)
    pictures = archive.pictureFiles ?? []
    return archive
  })
  config.on('eleventy.after', async ({ directories }) => {
    await copyPictures(pictures, directories.output)
  })
  config.addWatchTarget('content/')
  return { dir: { input: 'templates', output: '_site' } }
}
