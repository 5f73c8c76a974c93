import { ratio, type Money } from '../../portfolio/amount'
import type { Settings } from '../../portfolio/settings'

export type Status = 'green' | 'amber' | 'red'

/** An estimate beside its reference. Deviation = estimate − reference: positive is dearer. */
export type Deviation = {
  deviation: Money | null
  /** Deviation over reference. */
  rate: number | null
  /** What is left of the reference: negative is an overrun. */
  headroom: Money | null
  status: Status | null
}

/**
 * How far an estimate is from its reference, and whether that is grave. Only an overrun can be: amber above the
 * first limit, red above the second, and never below the floor in euros. A cost without any reference beyond the
 * floor is red.
 *
 * @example deviationOf(106_000_000, 100_000_000, { green: 0.05, amber: 0.15, floor: 1_000_000 }) // { deviation: 6_000_000, rate: 0.06, headroom: -6_000_000, status: 'amber' }
 * @example deviationOf(null, 100, { green: 0.05, amber: 0.15, floor: 0 }) // { deviation: null, rate: null, headroom: null, status: null }
 */
export function deviationOf(
  estimate: Money | null,
  reference: Money | null,
  limits: Settings['varianceLimits'],
): Deviation {
  if (estimate === null || reference === null) return { deviation: null, rate: null, headroom: null, status: null }
  const deviation = estimate - reference
  const rate = ratio(deviation, reference)
  return { deviation, rate, headroom: deviation === 0 ? 0 : -deviation, status: costStatus(deviation, rate, limits) }
}

function costStatus(
  deviation: Money,
  rate: number | null,
  { green, amber, floor }: Settings['varianceLimits'],
): Status {
  if (deviation <= 0 || deviation <= floor) return 'green'
  if (rate === null || rate > amber) return 'red'
  return rate > green ? 'amber' : 'green'
}
