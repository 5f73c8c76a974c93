import type { Days } from '../../portfolio/amount'

/**
 * Days that a team lacks in a period: what is asked of its own staff beyond what they can give.
 *
 * gap = max(0, demand − capacity · (1 + tolerance))      [hundredths of a person-day]; null without a known capacity
 *
 * @example capacityGap({ demand: 120_00, capacity: 100_00, tolerance: 0.1 }) // 1000
 * @example capacityGap({ demand: 80_00, capacity: 100_00, tolerance: 0 })    // 0
 * @example capacityGap({ demand: 80_00, capacity: null, tolerance: 0 })      // null
 */
export function capacityGap({
  demand,
  capacity,
  tolerance,
}: {
  demand: Days
  capacity: Days | null
  tolerance: number
}): Days | null {
  return capacity === null ? null : Math.max(0, demand - Math.round(capacity * (1 + tolerance)))
}
