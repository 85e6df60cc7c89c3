import { toImportInput } from '../../src/importers/import-input.ts'
import type { Imported, Importer, ImportFacts } from '../../src/importers/importer.ts'

/** Runs an importer on a text or on bytes; what it yields, in order. */
export async function importText(
  importer: Importer,
  source: string | Uint8Array,
  facts: ImportFacts = {},
): Promise<Imported[]> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  const parts: Imported[] = []
  for await (const part of importer.run(toImportInput('in.xml', bytes), facts)) parts.push(part)
  return parts
}

/** The article files, the reasons of what was set aside, and all findings as `severity rule`. */
export function outcome(parts: readonly Imported[]) {
  const articles = parts.flatMap((part) => ('setAside' in part ? [] : [part]))
  const aside: Record<string, number> = {}
  for (const part of parts) {
    if ('setAside' in part && part.count > 0) {
      aside[part.setAside] = (aside[part.setAside] ?? 0) + part.count
    }
  }
  return {
    files: articles.flatMap(({ article }) => article ?? []),
    refused: articles.filter(({ article }) => article === null).length,
    aside,
    rules: parts.flatMap(({ findings }) =>
      findings.map(({ severity, rule }) => `${severity} ${rule}`),
    ),
    messages: parts.flatMap(({ findings }) => findings.map(({ message }) => message)),
  }
}
