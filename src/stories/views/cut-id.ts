/** Fragment id of the place in a variant where a block of its source, by index, was cut. */
export function cutId(fragment: string, block: number): string {
  return `${fragment}_cut${block + 1}`
}
