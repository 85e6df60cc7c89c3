import { readdirSync, readFileSync } from 'node:fs'

/**
 * Watches the memory of a process and all below it while `work` runs.
 *
 * @returns what `work` resolves to, and the most resident memory at one time, in MB (10⁶ bytes);
 * `NaN` where the system has no `/proc`
 */
export async function measureMemory<T>(work: Promise<T>): Promise<{ result: T; peak: number }> {
  let peak = Number.NaN
  const look = () => {
    const now = residentBelow(process.pid)
    if (now !== null && !(now <= peak)) peak = now
  }
  const timer = setInterval(look, 100)
  try {
    const result = await work
    return { result, peak: peak / 1e6 }
  } finally {
    clearInterval(timer)
  }
}

/** Bytes of all descendants of a process, without itself. */
function residentBelow(root: number): number | null {
  const parents = new Map<number, number>()
  const sizes = new Map<number, number>()
  try {
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
      const state = readState(name)
      if (state === null) continue
      parents.set(Number(name), state.parent)
      sizes.set(Number(name), state.bytes)
    }
  } catch {
    return null
  }
  let sum = 0
  for (const [pid, bytes] of sizes) {
    let up = parents.get(pid)
    while (up !== undefined && up !== root) up = parents.get(up)
    if (up === root) sum += bytes
  }
  return sum
}

/** proc(5): after the name in brackets stand state and parent; pages resident are the 24th field. */
function readState(pid: string): { parent: number; bytes: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { parent: Number(fields[1]), bytes: Number(fields[21]) * 4096 }
  } catch {
    return null
  }
}
