import type { Portfolio } from '../../portfolio/portfolio'
import type { Ledger } from '../ledger'

/** Days below zero: a load or a capacity that takes away from others. They count as typed, and are said. */
export function checkDays({ workload, capacity }: Portfolio, ledger: Ledger): void {
  for (const { origin, days, column } of workload) {
    if (days < 0) ledger.row(origin, column, 'daysNegative', 'warning', { days })
  }
  for (const { origin, internalDays, externalDaysMax, column } of capacity) {
    if ((internalDays ?? 0) < 0) ledger.row(origin, column, 'daysNegative', 'warning', { days: internalDays! })
    if ((externalDaysMax ?? 0) < 0)
      ledger.row(origin, 'externalDaysMax', 'daysNegative', 'warning', { days: externalDaysMax! })
  }
}
