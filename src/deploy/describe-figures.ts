import type { Settings } from '../model/settings.ts'
import { type Figure, figureNames, figuresOf, showFigure } from './figure-words.ts'
import { hosts } from './hosts.ts'
import type { Measured } from './site-figures.ts'

/** A table of what the site uses and what its host takes; empty where no host is named. */
export function describeFigures(settings: Settings, { figures, places }: Measured): string {
  if (settings.deploy === 'none') return ''
  const host = hosts[settings.deploy]
  const limits = host.limits(settings.deployPlan)
  const shown = new Set<Figure>(['files', 'largestFile', 'total', ...figuresOf(limits)])
  const rows = figuresOf(figureNames)
    .filter((figure) => shown.has(figure))
    .map((figure) => {
      const limit = limits[figure]
      const most = limit === undefined ? '–' : showFigure(figure, limit)
      return [figureNames[figure], showFigure(figure, figures[figure]), most, places[figure] ?? '']
    })
  return alignColumns([[`On ${host.name}`, 'use', 'limit', ''], ...rows])
}

function alignColumns(rows: readonly string[][]): string {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map(([name = '', use = '', limit = '', place = '']) => {
      const cells = [name.padEnd(widths[0]!), use.padStart(widths[1]!), limit.padStart(widths[2]!)]
      return `${[...cells, place].join('  ').trimEnd()}\n`
    })
    .join('')
}
