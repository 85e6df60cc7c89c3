/**
 * A function that remembers what it gave for the last arguments: who reads a value in a loop does not
 * have it read from disk each time, and memory holds only so many.
 *
 * @param most number of values that are kept
 */
export function keepRecent<K extends object, V>(read: (key: K) => V, most: number): (key: K) => V {
  const kept = new Map<K, V>()
  return (key) => {
    const held = kept.get(key)
    const value = held ?? read(key)
    // The newest stands last.
    kept.delete(key)
    kept.set(key, value)
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return value
  }
}
