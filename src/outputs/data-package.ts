// The whole archive as data, and the data package (datapackage.org, version 2) that describes it.
import { createHash } from 'node:crypto'
import { safeAddress } from '../model/safe-address.ts'
import type { Settings } from '../model/settings.ts'
import { type DataFormat, dataFormats } from './data-formats.ts'
import { FileParts } from './file-parts.ts'
import type { Output, OutputFile } from './output.ts'
import { recordStory } from './records/record-story.ts'
import { tableSchema } from './records/table-schema.ts'
import { writeJson } from './write-json.ts'

type Resource = { name: string; path: string } & Record<string, unknown>

/**
 * The files of `data/`, all formats in one pass over the stories, then `datapackage.json`, which lists
 * them with their sizes and hashes.
 */
export const dataPackage: Output = {
  id: 'data-package',
  *files({ settings, stories }) {
    const resources: Resource[] = []
    const open = dataFormats.map((format) => ({
      format,
      parts: new FileParts(`data/${format.file}`),
    }))
    for (const story of stories) {
      const records = recordStory(settings, story)
      for (const { format, parts } of open) {
        for (const piece of format.pieces(records, settings)) {
          for (const file of parts.add(piece)) {
            resources.push(describe(format, file))
            yield file
          }
        }
      }
    }
    for (const { format, parts } of open) {
      const file = parts.end()
      resources.push(describe(format, file))
      yield file
    }
    yield { path: 'datapackage.json', text: `${writeJson(descriptor(settings, resources))}\n` }
  },
}

/** A part of a file is a resource of its own, named after its file: `articles-2`. */
function describe(format: DataFormat, { path, text }: OutputFile): Resource {
  const part = /-\d+(?=\.[a-z]+$)/.exec(path)?.[0] ?? ''
  return {
    name: `${format.name}${part}`,
    title: format.title,
    path,
    format: path.split('.').at(-1),
    mediatype: format.mediatype,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
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
