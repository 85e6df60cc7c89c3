import { closest, distance } from 'fastest-levenshtein'
import type { Html, Paragraph, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { type Role, roleSchema } from '../../model/block.ts'
import { report } from '../report.ts'

const roles: readonly string[] = roleSchema.options

/**
 * Reads what editors and importers say in HTML comments, and takes the comments out:
 *
 * - `<!-- role: caption -->` before a block gives that block its role;
 * - `<!-- furniture` + one item a line + `-->` keeps page furniture: one piece a line.
 *
 * Other comments go without a word, but one that is never closed hides the rest of the article and
 * is told.
 */
export function remarkComments() {
  return (tree: Root, file: VFile): void => {
    tree.children = tree.children.flatMap((node, index): RootContent[] => {
      if (node.type !== 'html') return [node]
      if (isUnclosed(node)) reportUnclosed(node, file)
      const comment = /^\s*<!--([\s\S]*?)-->\s*$/.exec(node.value)?.[1]
      if (comment === undefined) return [node]
      if (/^\s*furniture[ \t]*(?:\n|$)/.test(comment)) return furnitureLines(node, file)
      const role = /^\s*role\s*:\s*(.{0,80}?)\s*$/i.exec(comment)?.[1]
      if (role !== undefined) markNext(role.toLowerCase(), node, tree.children[index + 1], file)
      return []
    })
  }
}

function isUnclosed(node: Html): boolean {
  return node.value.lastIndexOf('<!--') > node.value.lastIndexOf('-->')
}

function reportUnclosed(node: Html, file: VFile): void {
  report(file, {
    severity: 'warning',
    rule: 'dropped-html',
    message: 'Unexpected end of the article inside a comment, expected `-->`',
    mend: 'Close the comment with `-->`: everything after `<!--` is left out until then.',
    place: node,
  })
}

/** A paragraph for each line, marked as furniture, so that the words pass the same safeguards. */
function furnitureLines(node: Html, file: VFile): Paragraph[] {
  const first = node.position?.start.line ?? 1
  let next = node.position?.start.offset ?? 0
  return node.value.split('\n').flatMap((raw, i) => {
    const offset = next
    next += raw.length + 1
    const value = raw
      .replace(/^\s*<!--\s*furniture\b/, '')
      .replace(/-->\s*$/, '')
      .trim()
    if (value === '') return []
    const line = first + i
    file.data.body?.marks.set(line, 'furniture')
    const position = {
      start: { line, column: 1, offset },
      end: { line, column: raw.length + 1, offset: offset + raw.length },
    }
    return [{ type: 'paragraph', children: [{ type: 'text', value }], position }]
  })
}

function markNext(role: string, node: Html, next: RootContent | undefined, file: VFile): void {
  const line = next?.position?.start.line
  if (!roles.includes(role)) tellUnknown(role, node, file)
  else if (line === undefined || next?.type === 'yaml') tellNothingAfter(role, node, file)
  else file.data.body?.marks.set(line, role as Role)
}

function tellUnknown(role: string, node: Html, file: VFile): void {
  const near = role === '' ? '' : closest(role, roles as string[])
  const hint = near && distance(role, near) <= 3 ? `Did you mean \`${near}\`? ` : ''
  report(file, {
    severity: 'warning',
    rule: 'unknown-role',
    message: `Unexpected role \`${role}\`, expected one of ${roles.join(', ')}`,
    mend: `${hint}Write for example \`<!-- role: standfirst -->\` above the block.`,
    place: node,
  })
}

function tellNothingAfter(role: string, node: Html, file: VFile): void {
  report(file, {
    severity: 'warning',
    rule: 'unknown-role',
    message: `Unexpected role \`${role}\` with nothing after it, expected a block`,
    mend: 'Put the comment directly above the block that it is about.',
    place: node,
  })
}
