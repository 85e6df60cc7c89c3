import type { Row } from './row.ts'

/** Rows as a table for the terminal: figure, value with its unit, note. */
export function formatRows(rows: readonly Row[]): string {
  const cells = rows.map((row) => ({
    ...row,
    amount: `${formatNumber(row.value)} ${row.unit}`.trim(),
  }))
  const wide = (values: readonly string[]) => Math.max(0, ...values.map((value) => value.length))
  const figure = wide(cells.map((cell) => cell.figure))
  const amount = wide(cells.map((cell) => cell.amount))
  return cells
    .map((cell) =>
      `  ${cell.figure.padEnd(figure)}  ${cell.amount.padStart(amount)}  ${cell.note ?? ''}`.trimEnd(),
    )
    .join('\n')
}

/** Three digits that count, whole numbers as they are. */
function formatNumber(value: number): string {
  if (Number.isInteger(value)) return String(value)
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3)
}
