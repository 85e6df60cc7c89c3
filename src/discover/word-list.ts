/** Words in the order of a text: a hash and a kind each. It grows as words are added. */
export type WordList = { hashes: Uint32Array; kinds: Uint8Array; length: number }

export function createWordList(capacity: number): WordList {
  return { hashes: new Uint32Array(capacity), kinds: new Uint8Array(capacity), length: 0 }
}

export function addWord(list: WordList, hash: number, kind: number): void {
  if (list.length === list.hashes.length) grow(list)
  list.hashes[list.length] = hash
  list.kinds[list.length] = kind
  list.length++
}

function grow(list: WordList): void {
  const { hashes, kinds } = list
  const capacity = hashes.length * 2 + 64
  list.hashes = new Uint32Array(capacity)
  list.kinds = new Uint8Array(capacity)
  list.hashes.set(hashes)
  list.kinds.set(kinds)
}
