/** Seconds since the last lap: of the processor, which other processes hardly change, and elapsed. */
export type Lap = { processor: number; elapsed: number }

export function startClock(): { lap: () => Lap } {
  let used = process.cpuUsage()
  let began = performance.now()
  return {
    lap: () => {
      const { user, system } = process.cpuUsage(used)
      const elapsed = (performance.now() - began) / 1000
      used = process.cpuUsage()
      began = performance.now()
      return { processor: (user + system) / 1e6, elapsed }
    },
  }
}
