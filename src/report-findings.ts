export { formatFindings } from './report/format-text.ts'
export { sortFindings } from './report/sort-findings.ts'
