import type { Element } from 'xast'
import { importFinding } from '../import-finding.ts'
import { type SetAside, setAside } from '../set-aside.ts'
import { childrenOf, rawText } from '../xml/elements.ts'
import { parseXml } from '../xml/parse-xml.ts'

/** One `<item>` of an export: its elements by name with prefix, texts unchanged. */
export interface WxrItem {
  /** Text of the first element of this name, trimmed; '' where there is none. */
  text(name: string): string
  /** Values of plug-ins: key → value, the last of each. */
  meta: ReadonlyMap<string, string>
  /** Categories by domain: `category`, `post_tag` and those of plug-ins. */
  terms(domain: string): string[]
  domains: readonly string[]
  comments: number
}

/** The XML of one item as fields; broken XML is set aside with a finding, the next items are not lost. */
export function parseItem(
  xml: string,
  { file, name, line }: { file: string; name: string; line: number },
): WxrItem | SetAside {
  const parsed = parseXml(xml)
  if ('problem' in parsed) {
    const message = `${parsed.problem} (${name})`
    const { mend } = parsed
    const at = line + parsed.line - 1
    return setAside('items that cannot be read', 1, [
      importFinding(file, 'error', 'import-xml', message, { mend, line: at }),
    ])
  }
  return toItem(parsed.root)
}

function toItem(root: Element): WxrItem {
  const children = childrenOf(root)
  const byName = new Map<string, Element>()
  for (const child of children) if (!byName.has(child.name)) byName.set(child.name, child)
  const categories = children.filter(({ name }) => name === 'category')
  const domainOf = ({ attributes }: Element) => attributes.domain ?? 'category'
  const meta = children
    .filter(({ name }) => name === 'wp:postmeta')
    .map((one): [string, string] => [
      rawText(childrenOf(one, 'meta_key')[0]).trim(),
      rawText(childrenOf(one, 'meta_value')[0]).trim(),
    ])
  return {
    text: (name) => rawText(byName.get(name)).trim(),
    meta: new Map(meta),
    terms: (domain) => categories.filter((one) => domainOf(one) === domain).map(rawText),
    domains: [...new Set(categories.map(domainOf))],
    comments: children.filter(({ name }) => name === 'wp:comment').length,
  }
}
