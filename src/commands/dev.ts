// npm run dev: serves the site, rebuilds on each save, and shows findings over the last good site.
import { rm } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { addPictures } from '../add-pictures.ts'
import type { Engine } from '../build/engine.ts'
import type { PageOf } from '../build/make-pages.ts'
import { writeOutputs } from '../build/write-outputs.ts'
import { writeRecords } from '../build/write-records.ts'
import { type Middleware, openFindingsChannel } from '../editing/findings-channel.ts'
import { findingsPanel } from '../editing/findings-panel.ts'
import { serveAdmin } from '../editing/serve-admin.ts'
import { loadArchive } from '../load-archive.ts'
import type { Archive } from '../model/archive.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Settings } from '../model/settings.ts'
import type { Story } from '../model/story.ts'
import { refreshStory } from '../refresh-story.ts'
import { formatFindings } from '../report/format-text.ts'
import { describeFindings } from './describe-findings.ts'
import { keepLastGood, type Reading } from './keep-last-good.ts'
import { makePages } from './make-pages.ts'
import { openPageKeeper } from './page-keeper.ts'
import { watchFolder } from './watch-folder.ts'

export type DevOptions = {
  content: string
  port: number
  /** Where the pages are kept while they are served. */
  output: string
  asOf: PartialDate
  engine: Engine
  /** Folder of the cache. */
  cache: string
  color: boolean
}

/** How the site is served: `serveSite` of eleventy.config.ts. */
export type Serve = (
  source: () => Promise<Archive>,
  output: string,
  options: {
    port: number
    watched: string[]
    choose: (archive: Archive) => readonly Story[]
    pageOf: PageOf
    afterPages: () => Promise<void>
    onSave: (path: string) => void
    middleware: Middleware[]
  },
) => Promise<{
  rebuild: (path: string) => Promise<void>
  showStory: (story: Story, settings: Settings) => Promise<void>
  stop: () => Promise<void>
}>

/**
 * Serves until stopped, whatever stands in the content folder and even where there is none: errors
 * are shown in the pages, over the last good version of the site, until they are mended.
 */
export async function runDev(
  options: DevOptions,
  serve: Serve,
  say: (text: string) => void,
): Promise<{ stop: () => Promise<void> }> {
  const { content, output, port } = options
  const guide = new Map()
  const read = keepLastGood(content, async () =>
    addPictures(await loadArchive(content, { ...options, guide }), options),
  )
  const channel = openFindingsChannel()
  let reading: Reading | null = null
  const source = async () => {
    reading = await read()
    say(describeReading(reading, options))
    // What was mended stays in view until the pages have followed.
    if (reading.isLastGood) channel.show(panelOf(reading))
    return forThisMachine(reading.archive)
  }
  await rm(output, { recursive: true, force: true })
  const pages = openPageKeeper(output)
  let newest: Archive | null = null
  let following = Promise.resolve()
  let pageOf: PageOf = () => null
  /** The page of an article that was saved is shown before the whole archive is read again. */
  const showAtOnce = async (path: string) => {
    const file = relative(content, path).split(sep).join('/')
    if (!reading || reading.isLastGood || !file.endsWith('.md')) return
    const story = await refreshStory(reading.archive, content, file, options.engine)
    if (story) await server.showStory(story, forThisMachine(reading.archive).settings)
  }
  const server = await serve(source, output, {
    port,
    watched: [content],
    middleware: [
      serveAdmin(() => reading!.archive.settings, folderInProject(content)),
      channel.middleware,
    ],
    choose: (archive) => {
      const stories = pages.choose(archive)
      pageOf = makePages(archive.settings, options.engine)(stories)
      return stories
    },
    pageOf: (story) => pageOf(story),
    onSave: (path) => void showAtOnce(path).catch((error) => say(String(error))),
    afterPages: async () => {
      if (!reading) return
      await pages.settle()
      channel.show(panelOf(reading))
      // Not waited for: the page is served at once, feeds and search follow, one time after the other.
      const archive = forThisMachine(reading.archive)
      const keyOf = pages.keyOf()
      newest = archive
      following = following
        .then(async () => void (newest === archive && (await writeOthers(archive, output, keyOf))))
        .catch((error) => say(String(error)))
    },
  })
  const stopWatching = watchFolder(content, (path) => void server.rebuild(path))
  say(`Serving at http://localhost:${port}/ — change a file in ${content}/ and look. Ctrl+C stops.`)
  const stop = async () => {
    stopWatching()
    channel.close()
    await server.stop()
  }
  return { stop }
}

/** Everything that is no page; of the search only what a change concerns. */
async function writeOthers(
  archive: Archive,
  output: string,
  keyOf: (story: Story) => string,
): Promise<void> {
  const records = writeRecords(archive, output, { lastFolder: output, keyOf })
  await writeOutputs(archive, output, records)
}

/** Where editing in the browser looks for the content: below the folder from which dev was started. */
function folderInProject(content: string): string {
  const path = relative('.', content).split(sep).join('/')
  return path === '' || path.startsWith('..') ? 'content' : path
}

/** The archive as it is served here: at the root, whatever folder the published site stands in. */
function forThisMachine(archive: Archive): Archive {
  return { ...archive, settings: { ...archive.settings, pathPrefix: '/' } }
}

function panelOf({ archive, findings, isLastGood }: Reading): string {
  const told = findings.filter(({ severity }) => severity !== 'note')
  const rulesPage = archive.settings.guide ? '/guide/findings/' : null
  return findingsPanel(told, { isLastGood, rulesPage })
}

function describeReading(
  { archive, findings, isLastGood }: Reading,
  { color }: DevOptions,
): string {
  const told = findings.filter(({ severity }) => severity !== 'note')
  const report = formatFindings(told, { color })
  const state = isLastGood ? ' The pages are those of the last good version.' : ''
  return `${report}${report ? '\n' : ''}${archive.stories.length} stories, ${describeFindings(findings)}.${state}`
}
