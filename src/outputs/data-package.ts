// The whole archive as data, and the data package (datapackage.org, version 2) that describes it.
import { createHash } from 'node:crypto'
import type { Archive } from '../model/archive.ts'
import { safeAddress } from '../model/safe-address.ts'
import { dataFormats } from './data-formats.ts'
import type { Output, OutputFile } from './output.ts'
import { tableSchema } from './records/table-schema.ts'
import { splitText } from './split-text.ts'
import { writeJson } from './write-json.ts'

/** Files of `data/`, then `datapackage.json`, which lists them with their sizes and hashes. */
export const dataPackage: Output = {
  id: 'data-package',
  *files(archive) {
    const resources: Record<string, unknown>[] = []
    for (const format of dataFormats) {
      const written: OutputFile[] = []
      for (const file of splitText(`data/${format.file}`, format.pieces(archive))) {
        yield file
        written.push({ path: file.path, text: '' })
        resources.push(describe(format, file, written.length))
      }
    }
    yield { path: 'datapackage.json', text: `${writeJson(descriptor(archive, resources))}\n` }
  },
}

function describe(format: (typeof dataFormats)[number], file: OutputFile, part: number) {
  return {
    name: part === 1 ? format.name : `${format.name}-${part}`,
    title: format.title,
    path: file.path,
    format: format.file.split('.').at(-1),
    mediatype: format.mediatype,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(file.text),
    hash: `sha256:${createHash('sha256').update(file.text).digest('hex')}`,
    ...(format.schema ? { type: 'table', schema: tableSchema(format.schema) } : {}),
  }
}

function descriptor({ settings }: Archive, resources: Record<string, unknown>[]) {
  const homepage = settings.url === null ? null : safeAddress(settings.url)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'archive',
    title: settings.title,
    ...(settings.description === '' ? {} : { description: settings.description }),
    ...(homepage === null ? {} : { homepage }),
    resources,
  }
}
