/**
 * Indices of a longest strictly increasing subsequence of `values`, in order.
 *
 * Patience sorting, O(n log n); among equally long ones always the same.
 */
export function longestRun(values: readonly number[]): number[] {
  const tails: number[] = []
  const before: number[] = new Array(values.length).fill(-1)
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[tails[middle]!]! < value) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? tails[low - 1]! : -1
    tails[low] = index
  }
  const run: number[] = []
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = before[at]!) run.push(at)
  return run.reverse()
}
