import type { SiteFigures } from './site-figures.ts'

export type Figure = keyof SiteFigures

/** As messages call them. */
export const figureNames: Readonly<Record<Figure, string>> = Object.freeze({
  files: 'files',
  largestFile: 'largest file',
  largestFolder: 'files in one folder',
  total: 'total size',
  redirects: 'redirects',
  headerRules: 'header rules',
})

/** The figures that a record is about, in its order. */
export function figuresOf(record: Partial<Record<Figure, unknown>>): Figure[] {
  return Object.keys(record) as Figure[]
}

/** `20,000`, or `1.2 MB` for bytes; rounded up, so that what is over a limit never looks like it. */
export function showFigure(figure: Figure, value: number): string {
  const isBytes = figure === 'largestFile' || figure === 'total'
  if (!isBytes) return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
  if (value < 1000) return `${value} B`
  const [size, unit] = value < 1_000_000 ? [1000, 'kB'] : [1_000_000, 'MB']
  return `${(Math.ceil((value / size) * 10) / 10).toFixed(1)} ${unit}`
}
