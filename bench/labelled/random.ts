/** A seeded source of chance: the same seed gives the same archive on every machine. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  next: () => number
  /** An integer from `low` to `high`, both included. */
  between: (low: number, high: number) => number
  /** True in `share` of the calls. */
  chance: (share: number) => boolean
  /** One of a list, all alike. */
  pick: <T>(list: readonly T[]) => T
  /** One of a list, the first ones more often, as words are in a language. */
  pickSkewed: <T>(list: readonly T[]) => T
  /** A part of a list, in a new order. */
  some: <T>(list: readonly T[], size: number) => T[]
}

/** Mulberry32, by Tommy Ettinger (public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!
  return {
    next,
    between,
    pick,
    chance: (share) => next() < share,
    pickSkewed: (list) => list[Math.floor(list.length * next() ** 2.2)]!,
    some: (list, size) => {
      const rest = [...list]
      return Array.from(
        { length: Math.min(size, list.length) },
        () => rest.splice(Math.floor(next() * rest.length), 1)[0]!,
      )
    },
  }
}
