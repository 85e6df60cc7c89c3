// Comes in: IPTC NewsML-G2: one news item, or a message with several. Goes out: articles.

import { decodeBytes } from './decode-bytes.ts'
import { importFinding } from './import-finding.ts'
import type { Imported, Importer, ImportFacts } from './importer.ts'
import { importItems } from './items/import-items.ts'
import { latestVersions } from './items/latest-versions.ts'
import { resolveWithin } from './items/resolve-within.ts'
import { listItems } from './newsml-g2/list-items.ts'
import { readNewsItem } from './newsml-g2/read-news-item.ts'
import { setAside } from './set-aside.ts'
import { localName } from './xml/elements.ts'
import { parseXml } from './xml/parse-xml.ts'
import { readXmlCharset } from './xml/read-xml-charset.ts'

/** News in XML, as agencies send it (IPTC NewsML-G2). */
export const newsmlG2: Importer = {
  id: 'newsml-g2',
  reads: 'bytes',
  holds: 'many',
  maxBytes: 32 * 1024 * 1024,
  recognises: (_name, head) => /<(?:[\w-]+:)?(?:newsMessage|newsItem|packageItem)[\s>]/.test(head),
  run: (input, facts) => {
    const charset = input.charset ?? readXmlCharset(input.bytes)
    const { text, findings } = decodeBytes(input.file, input.bytes, charset, 'drop')
    const parts = importNewsml(text ?? '', input.file, facts)
    return findings.length === 0 ? parts : [setAside('', 0, findings), ...parts]
  },
}

/** The articles of a NewsML-G2 text. Of several versions of an item only the latest is taken. */
export function importNewsml(text: string, file: string, given: ImportFacts): Imported[] {
  const parsed = parseXml(text)
  if ('problem' in parsed) {
    const { problem, line, mend } = parsed
    const finding = importFinding(file, 'error', 'import-xml', problem, { mend, line })
    return [setAside('', 0, [finding])]
  }
  const { items, others } = listItems(parsed.root)
  const read = items.map((item, index) =>
    readNewsItem(item, { file, name: `item ${index + 1}`, line: item.position?.start.line ?? 1 }),
  )
  const parts = [
    ...importItems(latestVersions(resolveWithin(read)), { file, importer: 'newsml-g2' }, given),
  ]
  const aside = [...others].map(([name, count]) => setAside(name, count))
  if (items.length > 0) return [...parts, ...aside]
  const message = `Unexpected <${localName(parsed.root).slice(0, 40)}> without a news item, expected NewsML-G2`
  const mend = 'A package only lists items: import the items themselves, or the whole message.'
  return [
    ...aside,
    setAside('', 0, [importFinding(file, 'error', 'import-empty', message, { mend })]),
  ]
}
