import type { plugins } from '@citation-js/core'
import type { CslItem } from './csl-item.ts'
import { texItem } from './tex-item.ts'

export type Writers = Record<'bibtex' | 'ris' | 'csl', (item: CslItem) => string>

/** The writers of citation-js for files, each for one item, set to keep all letters and our ids. */
export function openWriters({ config, output }: typeof plugins): Writers {
  const { format } = config.get('@bibtex')
  // The label is the item's id as it stands: the writer would make up another that may come twice.
  format.checkLabel = false
  format.asciiOnly = false
  const asText = (name: string, item: object) =>
    `${String(output.format(name, [item], { format: 'text' })).trim()}\n`
  const risTags = (spec: 'mixed' | 'old', item: object) =>
    (output.format('ris', [item], { format: 'object', spec }) as [Tags])[0]
  return {
    csl: (item) => asText('data', item),
    // The address stands in a field of its own; this one is for styles that are older than the web.
    bibtex: (item) => asText('bibtex', texItem(item)).replace(/^\thowpublished = .*\n/m, ''),
    ris: (item) => {
      const newer = risTags('mixed', { ...item, source: item.archive })
      const older = risTags('old', item)
      return writeTags({ ...newer, ...olderTags(older), ID: item.id })
    },
  }
}

/** The tags of a record with their values. */
type Tags = Record<string, string | readonly string[]>

/**
 * Authors, the day of publication and the place in the archive: programs read them in these tags, but
 * the library writes them only after the older specification of RIS, or not for newspapers.
 */
function olderTags({ A1, Y1, AV }: Tags): Tags {
  return {
    ...(A1 !== undefined && { AU: A1 }),
    ...(Y1 !== undefined && { DA: Y1 }),
    ...(AV !== undefined && { AV }),
  }
}

/** One value a line. The library's own text breaks lines after 70 characters, within addresses too. */
function writeTags({ TY = 'NEWS', ...tags }: Tags): string {
  const lines = Object.entries({ TY, ...tags, ER: '' }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}\n`),
  )
  return lines.join('')
}
