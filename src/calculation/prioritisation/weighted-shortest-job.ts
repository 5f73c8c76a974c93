/**
 * What a project is worth for each day of work: the short ones that bring much come first (weighted shortest job first).
 *
 * WSJF = cost of delay ÷ size. Null when the size is unknown, or not above zero: nothing can be divided by it.
 * Source: D. G. Reinertsen, "The principles of product development flow", 2009; W. E. Smith, 1956, for the rule.
 *
 * @example weightedShortestJob(60, 120) // 0.5
 * @example weightedShortestJob(60, 0)   // null
 */
export function weightedShortestJob(delayCost: number | null, size: number | null): number | null {
  return delayCost === null || size === null || !(size > 0) ? null : delayCost / size
}
