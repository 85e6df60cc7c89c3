/** Counts of what makes XML costly or dangerous to parse. */
export interface XmlMeasures {
  /** Entities that the file declares for itself; a few can stand for billions of characters. */
  entities: number
  /** Elements inside each other. */
  depth: number
  elements: number
}

const mark = /<!\[CDATA\[|<!--|<\?|<!ENTITY|<\/|<[A-Za-z_:]/g
/** To the end of a tag; `>` may stand in quoted values. */
const restOfTag = /[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y
const ends: Readonly<Record<string, string>> = { '<![CDATA[': ']]>', '<!--': '-->', '<?': '?>' }

/** Measures XML in one pass, without parsing it; where it is broken, up to there. */
export function measureXml(text: string): XmlMeasures {
  const measures = { entities: 0, depth: 0, elements: 0 }
  let open = 0
  mark.lastIndex = 0
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const [token] = match
    const end = ends[token]
    if (end !== undefined) {
      const at = text.indexOf(end, mark.lastIndex)
      if (at === -1) break
      mark.lastIndex = at + end.length
    } else if (token === '<!ENTITY') measures.entities++
    else if (token === '</') open = Math.max(0, open - 1)
    else {
      restOfTag.lastIndex = mark.lastIndex
      if (!restOfTag.test(text)) break
      mark.lastIndex = restOfTag.lastIndex
      measures.elements++
      if (text[mark.lastIndex - 2] === '/') continue
      open++
      measures.depth = Math.max(measures.depth, open)
    }
  }
  return measures
}
