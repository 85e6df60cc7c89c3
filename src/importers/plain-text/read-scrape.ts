// Comes in: the text of a scrape. Goes out: its pieces in order, and what its head says.

import type { Piece } from '../imported-article.ts'
import type { Mark } from './mark.ts'
import { markBody } from './mark-body.ts'
import { markHead } from './mark-head.ts'
import { markLines } from './mark-lines.ts'
import { markPictures } from './mark-pictures.ts'
import { recogniseByline } from './recognise-byline.ts'
import { recogniseDateLine } from './recognise-date-line.ts'
import { splitLines } from './split-lines.ts'

/** What a scrape says about itself. */
export interface Scrape {
  pieces: Piece[]
  byline: string[]
  /** ISO 8601, from the date lines. */
  published: string | null
  updated: string | null
  /** What an editor should look at: a line of the scrape, and why. */
  doubts: { line: number; text: string; doubt: string }[]
}

/** Understand a scrape. `title` and `urlSlug` help to find the headline. */
export function readScrape(text: string, title: string | null, urlSlug: string): Scrape {
  const head = markHead(markPictures(markLines(splitLines(text))), title, urlSlug)
  const byline = ofSort(head, 'byline').flatMap(
    (text) => recogniseByline(text) ?? recogniseByline(`By ${text}`) ?? [],
  )
  const dates = ofSort(head, 'date line').map((text) => recogniseDateLine(text))
  const marks = markBody(head, byline)
  return {
    pieces: marks.map(toPiece),
    byline: [...new Set(byline)],
    published: dates.find((date) => date?.published)?.published ?? null,
    updated: dates.find((date) => date?.updated)?.updated ?? null,
    doubts: marks.flatMap(({ line, text, doubt }) => (doubt ? [{ line, text, doubt }] : [])),
  }
}

function ofSort(marks: readonly Mark[], sort: string): string[] {
  return marks.filter((mark) => mark.sort === sort).map((mark) => mark.text)
}

function toPiece({ role, text, line, credit, sort }: Mark): Piece {
  const piece: Piece = { role: role === 'text' ? 'paragraph' : role, text, line }
  if (role === 'caption' && credit) piece.credit = credit
  if (role === 'furniture') piece.sort = sort
  return piece
}
