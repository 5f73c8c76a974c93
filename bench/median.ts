/** The middle of several measures of one action, in milliseconds; the first run, which warms up, is not counted. */
export async function medianTime<T>(runs: number, action: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  let result = await action()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const started = performance.now()
    result = await action()
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  return { ms: times[Math.floor(times.length / 2)]!, result }
}

/**
 * A time as a person reads it.
 *
 * @example shownTime(12.34)  // '12 ms'
 * @example shownTime(3456.7) // '3.5 s'
 */
export function shownTime(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}
