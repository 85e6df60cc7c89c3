// Comes in: the lines of a scrape. Goes out: marks, where each line alone tells what it is.

import { endsSentence, type Mark, setAside } from './mark.ts'
import { recogniseByline } from './recognise-byline.ts'
import { recogniseCaption } from './recognise-caption.ts'
import { recogniseFurniture } from './recognise-furniture.ts'
import type { ScrapeLine } from './split-lines.ts'

/** Furniture and captions that are known by their own words; all else stays `text`. */
export function markLines(lines: readonly ScrapeLine[]): Mark[] {
  return markLists(lines.flatMap(splitByline).map(markLine))
}

function markLine(line: ScrapeLine): Mark {
  const sort = recogniseFurniture(line.text)
  if (sort !== null) return { ...line, role: 'furniture', sort }
  const caption = recogniseCaption(line.text)
  return caption === null ? { ...line, role: 'text' } : { ...line, ...caption, role: 'caption' }
}

/** `By Jo Roe and Al PoeNov. 13, 2023Updated 2:42 p.m. ET` → two lines. */
function splitByline(line: ScrapeLine): ScrapeLine[] {
  if (line.text.length > 300 || !/^by /i.test(line.text)) return [line]
  const at = line.text.search(
    /(?:Published|Updated|Posted|Photographs|Photos|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, \d{4})/,
  )
  if (at < 5 || recogniseByline(line.text.slice(0, at).trim()) === null) return [line]
  return [
    { ...line, text: line.text.slice(0, at).trim() },
    { ...line, text: line.text.slice(at) },
  ]
}

/** The entries that follow `Related`, and the lines of a newsletter's form. */
function markLists(marks: readonly Mark[]): Mark[] {
  const lastLong = marks.findLastIndex((mark) => mark.role === 'text' && mark.text.length >= 150)
  let list: { sort: string; left: number; group: number } | null = null
  return marks.map((mark, index) => {
    if (mark.role === 'furniture' && (mark.sort === 'related' || mark.sort === 'newsletter')) {
      list = { sort: mark.sort, left: 8, group: mark.group }
      return mark
    }
    if (mark.role !== 'text' || list === null || list.left === 0) return mark
    const near = mark.group === list.group || index > lastLong
    const fits =
      list.sort === 'newsletter'
        ? mark.text.length <= 200 &&
          /newsletter|inbox|sign up|privacy|e-?mail|subscri/i.test(mark.text)
        : near && mark.text.length <= 120 && !endsSentence(mark.text)
    list = fits ? { ...list, left: list.left - 1, group: mark.group } : null
    return fits && list !== null ? setAside(mark, list.sort) : mark
  })
}
