import type { Money } from '../../portfolio/amount'
import type { CostGroup } from './cost-groups'

/** From the envelopes to the estimated final cost, one step per objective, to the cent. */
export type Waterfall = {
  start: Money
  steps: { key: string | null; deviation: Money; before: Money; after: Money }[]
  end: Money
}

/**
 * The way from what was granted to what it should cost: start + Σ deviations = end   [cents].
 * Null when no project has both an envelope and an estimate.
 */
export function costWaterfall(groups: readonly CostGroup[]): Waterfall | null {
  const compared = groups.filter((group) => group.compared.projects > 0)
  if (compared.length === 0) return null
  const start = compared.reduce((sum, group) => sum + group.compared.reference, 0)
  let level = start
  const steps = compared.map((group) => {
    const before = level
    const deviation = group.compared.finalCost - group.compared.reference
    level += deviation
    return { key: group.key, deviation, before, after: level }
  })
  return { start, steps, end: level }
}
