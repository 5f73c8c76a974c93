import { ratio } from '../../portfolio/amount'

/** Amounts at the data date, all in the same unit: planned value, earned value, actual cost, budget at completion. */
export type EarnedValueInput = { plannedValue: number; earnedValue: number; actualCost: number; budget: number }

/** Everything is null where it is not defined; see each formula in `earnedValue`. */
export type EarnedValue = {
  costVariance: number
  scheduleVariance: number
  costIndex: number | null
  scheduleIndex: number | null
  progress: number | null
  spent: number | null
  /** Estimates at completion under four assumptions on the work left. */
  estimates: {
    /** The cost index goes on: BAC / CPI. */
    typical: number | null
    /** The work left costs what was planned: AC + BAC − EV. */
    atypical: number
    /** Cost and delay both weigh: AC + (BAC − EV) / (CPI · SPI). */
    combined: number | null
    /** AC + (BAC − EV) / (0.8 CPI + 0.2 SPI). */
    weighted: number | null
  }
  /** With the typical estimate, or the atypical one where that is undefined. */
  toComplete: number
  varianceAtCompletion: number
  /** Performance that the work left needs to end on the budget; null when the budget is spent and work is left. */
  neededForBudget: number | null
  /** Performance that the work left needs to end on the estimate. */
  neededForEstimate: number | null
}

/**
 * Where a project stands in cost and time against its plan (earned value management).
 *
 * CV = EV − AC, SV = EV − PV, CPI = EV / AC, SPI = EV / PV, EAC as named in `estimates`, ETC = EAC − AC,
 * VAC = BAC − EAC, TCPI = (BAC − EV) / (BAC − AC). A portfolio sums PV, EV, AC and BAC first: its indices are never
 * means of indices. Source: ISO 21508.
 *
 * @example earnedValue({ plannedValue: 500, earnedValue: 400, actualCost: 410, budget: 1000 }).estimates.typical // 1025
 */
export function earnedValue({ plannedValue, earnedValue, actualCost, budget }: EarnedValueInput): EarnedValue {
  const left = budget - earnedValue
  const costIndex = ratio(earnedValue, actualCost)
  const scheduleIndex = ratio(earnedValue, plannedValue)
  const costAt = (performance: number | null) =>
    performance === null || performance === 0 ? null : actualCost + left / performance
  const typical = costIndex === null || costIndex === 0 ? null : budget / costIndex
  const atypical = actualCost + left
  const estimate = typical ?? atypical
  const both = costIndex === null || scheduleIndex === null ? null : { costIndex, scheduleIndex }
  return {
    costVariance: earnedValue - actualCost,
    scheduleVariance: earnedValue - plannedValue,
    costIndex,
    scheduleIndex,
    progress: ratio(earnedValue, budget),
    spent: ratio(actualCost, budget),
    estimates: {
      typical,
      atypical,
      combined: costAt(both && both.costIndex * both.scheduleIndex),
      weighted: costAt(both && 0.8 * both.costIndex + 0.2 * both.scheduleIndex),
    },
    toComplete: estimate - actualCost,
    varianceAtCompletion: budget - estimate,
    neededForBudget: needed(left, budget - actualCost),
    neededForEstimate: needed(left, estimate - actualCost),
  }
}

function needed(workLeft: number, moneyLeft: number): number | null {
  if (workLeft === 0) return 0
  return moneyLeft > 0 ? workLeft / moneyLeft : null
}
