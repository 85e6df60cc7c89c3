/** A node of a CSL style or locale, as citeproc reads and takes it. */
export type StyleNode = {
  name: string
  attrs: Record<string, string>
  children: (StyleNode | string)[]
}

/** What the items to be printed can have. */
export type Printable = { type: string; variables: ReadonlySet<string> }

/**
 * A CSL style that prints the bibliography entry of one item exactly as the whole style does, in half of
 * the time: without the branches for other types and for variables that no item has, without citations
 * in a running text, and without the sorting of many entries. What prints a variable stays, since a
 * group is silent where all of its variables are empty.
 *
 * The conditions are those of CSL 1.0.2: a branch of `choose` tests the values of its attributes, of
 * which `match` says whether all, any or none must hold.
 */
export function narrowStyle(style: StyleNode, printable: Printable): StyleNode {
  const children = narrowAll(style.children, printable)
  return { ...style, children }
}

/**
 * A style must say how it cites in a text, and what it says is worked out for each item. It is no word of
 * the item: the engine keeps it as the key of an object, which `__proto__` would break.
 */
const plainCitation: StyleNode = Object.freeze({
  name: 'citation',
  attrs: {},
  children: [
    {
      name: 'layout',
      attrs: {},
      children: [{ name: 'text', attrs: { value: 'item' }, children: [] }],
    },
  ],
})

function narrow(node: StyleNode, printable: Printable): StyleNode['children'] {
  if (node.name === 'sort') return []
  if (node.name === 'citation') return [plainCitation]
  if (node.name === 'choose') return narrowChoice(node, printable)
  return [{ ...node, children: narrowAll(node.children, printable) }]
}

function narrowAll(nodes: StyleNode['children'], printable: Printable): StyleNode['children'] {
  return nodes.flatMap((node): StyleNode['children'] =>
    typeof node === 'string' ? [node] : narrow(node, printable),
  )
}

/** Without the branches that are never taken, and those behind one that always is. */
function narrowChoice(choice: StyleNode, printable: Printable): StyleNode['children'] {
  const kept: StyleNode[] = []
  for (const branch of choice.children) {
    if (typeof branch === 'string') continue
    const holds = branch.name === 'else' || testBranch(branch.attrs, printable)
    if (holds === false) continue
    const children = narrowAll(branch.children, printable)
    if (holds === true && kept.length === 0) return children
    const name = holds === true ? 'else' : kept.length === 0 ? 'if' : 'else-if'
    kept.push({ name, attrs: holds === true ? {} : branch.attrs, children })
    if (holds === true) break
  }
  return kept.length === 0 ? [] : [{ ...choice, children: kept }]
}

/** Whether a branch is taken by every item, by none (false), or by some (null). */
function testBranch(
  { match = 'all', ...attrs }: Record<string, string>,
  { type, variables }: Printable,
): boolean | null {
  const tests = Object.entries(attrs).flatMap(([name, values]) =>
    values.split(/\s+/).map((value) => {
      if (name === 'type') return value === type
      const asks = name === 'variable' || name === 'is-numeric' || name === 'is-uncertain-date'
      return asks && !variables.has(value) ? false : null
    }),
  )
  const all = (result: boolean) => tests.every((test) => test === result)
  if (match === 'any') return tests.includes(true) ? true : all(false) ? false : null
  if (match === 'none') return tests.includes(true) ? false : all(false) ? true : null
  return tests.includes(false) ? false : all(true) ? true : null
}
