/** Blocks that correspond, by their indexes in the two bodies; `moved` where the order differs. */
export type Match = { a: number[]; b: number[]; moved: boolean }
