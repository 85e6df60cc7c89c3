// The whole archive as data, and the data package (datapackage.org, version 2) that describes it.
import { createHash } from 'node:crypto'
import { safeAddress } from '../model/safe-address.ts'
import type { Settings } from '../model/settings.ts'
import { cslItem } from './citations/csl-item.ts'
import { openCitations } from './citations/open-citations.ts'
import type { Writers } from './citations/open-writers.ts'
import { type DataFormat, dataFormats } from './data-formats.ts'
import { type FilePart, FileParts } from './file-parts.ts'
import type { Output, OutputFile } from './output.ts'
import { recordStory } from './records/record-story.ts'
import type { StoryRecords } from './records/story-record.ts'
import { tableSchema } from './records/table-schema.ts'
import { writeJson } from './write-json.ts'

type Resource = { name: string; path: string } & Record<string, unknown>

/**
 * Gathers the files of `data/` while stories pass, all formats at once, then `datapackage.json`, which
 * lists them with their sizes and hashes.
 */
export class DataFiles {
  readonly #settings: Settings
  readonly #writers: Writers
  readonly #open = dataFormats.map((format) => ({
    format,
    parts: new FileParts(`data/${format.file}`),
  }))
  readonly #resources: Resource[] = []

  constructor(settings: Settings, writers: Writers) {
    this.#settings = settings
    this.#writers = writers
  }

  /** Takes the next story; gives the files that are full. */
  add(records: StoryRecords): OutputFile[] {
    const full: OutputFile[] = []
    const cited = records.articles.map((one) => cslItem(records, one, this.#settings.title))
    for (const { format, parts } of this.#open) {
      for (const piece of format.pieces(records, cited, this.#writers)) {
        const file = parts.add(piece)
        if (file) full.push(this.#list(format, file))
      }
    }
    return full
  }

  /** The last part of each file, and the list of all. */
  end(): OutputFile[] {
    const last = this.#open.map(({ format, parts }) => this.#list(format, parts.end()))
    const text = `${writeJson(descriptor(this.#settings, this.#resources))}\n`
    return [...last, { path: 'datapackage.json', text }]
  }

  #list(format: DataFormat, file: FilePart): OutputFile {
    this.#resources.push(describe(format, file))
    return file
  }
}

/** The whole archive as data. */
export const dataPackage: Output = {
  id: 'data-package',
  async *files({ settings, stories }) {
    const data = new DataFiles(settings, await openCitations())
    for (const story of stories) yield* data.add(recordStory(settings, story))
    yield* data.end()
  },
}

/** A part of a file is a resource of its own, named after its file: `articles-2`. */
function describe(format: DataFormat, { path, text, bytes }: FilePart): Resource {
  const hash = createHash('sha256')
  for (const stretch of text) hash.update(stretch)
  const part = /-\d+(?=\.[a-z]+$)/.exec(path)?.[0] ?? ''
  return {
    name: `${format.name}${part}`,
    title: format.title,
    path,
    format: path.split('.').at(-1),
    mediatype: format.mediatype,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash.digest('hex')}`,
    ...(format.schema ? { type: 'table', schema: tableSchema(format.schema) } : {}),
  }
}

function descriptor(settings: Settings, resources: readonly Resource[]) {
  const homepage = settings.url === null ? null : safeAddress(settings.url)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'archive',
    title: settings.title,
    ...(settings.description === '' ? {} : { description: settings.description }),
    ...(homepage === null ? {} : { homepage }),
    resources: resources.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  }
}
