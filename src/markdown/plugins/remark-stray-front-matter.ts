import type { Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../report.ts'

/** Takes out a second front matter at the head of a body, and tells: its words are no text. */
export function remarkStrayFrontMatter() {
  return (tree: Root, file: VFile): void => {
    tree.children = tree.children.filter((node: RootContent | { type: 'toml' }) => {
      if (node.type !== 'yaml' && node.type !== 'toml') return true
      report(file, {
        severity: 'warning',
        rule: 'stray-front-matter',
        message: 'Unexpected second front matter in the body, expected the text',
        mend: 'Move what you need of it into the front matter at the top of the file and delete it.',
        place: node as RootContent,
      })
      return false
    })
  }
}
