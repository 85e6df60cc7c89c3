/**
 * Memory for comparing two texts, used again for the next two: making it anew for each of many pairs
 * costs more than the comparison. Each call gives cleared numbers that the next call of the same name
 * takes away.
 */
export type Desk = {
  first: (size: number) => Uint32Array
  next: (size: number) => Uint32Array
  coveredA: (size: number) => Uint8Array
  coveredB: (size: number) => Uint8Array
  seen: (size: number) => Uint8Array
}

export function openDesk(): Desk {
  return {
    first: drawer((size) => new Uint32Array(size)),
    next: drawer((size) => new Uint32Array(size)),
    coveredA: drawer((size) => new Uint8Array(size)),
    coveredB: drawer((size) => new Uint8Array(size)),
    seen: drawer((size) => new Uint8Array(size)),
  }
}

function drawer<A extends Uint8Array | Uint32Array>(
  make: (size: number) => A,
): (size: number) => A {
  let kept = make(1024)
  return (size) => {
    if (kept.length < size) kept = make(2 * size)
    return kept.subarray(0, size).fill(0) as A
  }
}
