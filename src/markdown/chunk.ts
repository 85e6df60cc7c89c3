/** Lines between blank ones: the first of them, from 1, and where it begins, in UTF-16 units. */
export interface Chunk {
  line: number
  lines: string[]
  offset: number
}
