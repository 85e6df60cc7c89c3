import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import { forEachElement } from '../for-each-element.ts'
import { report } from '../report.ts'
import { safeUrl, type UrlCheck } from '../safe-url.ts'

/**
 * Rewrites every address to a safe one, or takes it off (the words stay), and tells where it was
 * dangerous, carried a password, or leads nowhere. Runs before sanitising, which checks again.
 */
export function rehypeSafeUrls() {
  return (tree: Root, file: VFile): void => {
    const base = file.data.body?.url ?? null
    const relative: Element[] = []
    forEachElement(tree, (node) => {
      const key = node.tagName === 'a' ? 'href' : node.tagName === 'img' ? 'src' : null
      if (!key || node.properties[key] == null) return
      const raw = String(node.properties[key])
      if (key === 'href' && raw.trim().startsWith('#')) {
        node.properties.href = raw.trim()
        return
      }
      const check = safeUrl(raw, key === 'href' ? 'link' : 'image', base)
      if (check.url === null) delete node.properties[key]
      else node.properties[key] = check.url
      if (check.url === null && (check.reason === 'relative' || check.reason === 'template'))
        relative.push(node)
      else tellUnsafe(file, node, raw, check)
    })
    if (relative.length > 0) tellRelative(file, relative)
  }
}

function tellUnsafe(file: VFile, node: Element, raw: string, check: UrlCheck): void {
  const what = node.tagName === 'img' ? 'image address' : 'link'
  const shown = `\`${raw.slice(0, 60)}${raw.length > 60 ? '…' : ''}\``
  if (check.url !== null) {
    if (check.changed === 'credentials') tellCredentials(file, node, what)
    return
  }
  if (check.reason === 'empty') return
  const expected = node.tagName === 'img' ? 'http or https' : 'http, https or mailto'
  report(file, {
    severity: 'warning',
    rule: 'unsafe-link',
    message: `Unexpected ${what} ${shown}, expected ${expected}; the words stay without it`,
    mend: 'Give the whole address, beginning with https://, or take the link off.',
    place: node,
  })
}

function tellCredentials(file: VFile, node: Element, what: string): void {
  report(file, {
    severity: 'warning',
    rule: 'unsafe-link',
    message: `Unexpected user name or password in a ${what}, expected none; taken out`,
    mend: 'Take the part before `@` out of the address; if it was a real password, change it.',
    place: node,
  })
}

function tellRelative(file: VFile, nodes: readonly Element[]): void {
  const images = nodes.filter((node) => node.tagName === 'img').length
  const links = nodes.length - images
  const counted = [
    ...(links > 0 ? [`${links} ${links === 1 ? 'link' : 'links'}`] : []),
    ...(images > 0 ? [`${images} ${images === 1 ? 'image' : 'images'}`] : []),
  ]
  report(file, {
    severity: 'note',
    rule: 'relative-link',
    message: `Unexpected ${counted.join(' and ')} without a host, expected whole addresses`,
    mend: 'Give the whole address, or put the file into media/ and write /media/NAME.',
    place: nodes[0],
  })
}
