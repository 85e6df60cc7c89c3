import type { Importer } from './importer.ts'
import { importers } from './importers.ts'

/** Characters that an importer may look at to recognise its inputs. */
const HEAD = 4096

/** The first importer that recognises an input by its name and first bytes, or the one named. */
export function chooseImporter(
  name: string,
  bytes: Uint8Array,
  from: string | null,
): Importer | null {
  if (from !== null) return importers.find(({ id }) => id === from) ?? null
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  const head = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes).slice(0, HEAD)
  return importers.find((importer) => importer.recognises(name, head, bytes)) ?? null
}
