import type { ElementData, Root } from 'hast'
import type { VFile } from 'vfile'
import { isElement } from '../text-content.ts'

/** Hands the roles that `remarkComments` noted to the pieces that begin on those lines. */
export function rehypeApplyMarks() {
  return (tree: Root, file: VFile): void => {
    const marks = new Map(file.data.body?.marks)
    for (const node of tree.children) {
      // The HTML parser leaves some positions half made, whatever their type says.
      const line = node.position?.start?.line
      if (!isElement(node) || line === undefined) continue
      const role = marks.get(line)
      if (role === undefined) continue
      node.data = { ...node.data, role } as ElementData
      marks.delete(line)
    }
  }
}
