import type { Money } from '../../portfolio/amount'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Ledger } from '../ledger'
import type { TableRows } from '../rows/read-rows'
import { euros } from './check-execution'

/**
 * The credits of the Budget table beside those of the Execution lines, year by year: they are two views of one vote,
 * compared and never added.
 */
export function checkBudgetAgainstExecution(
  { budget, execution }: Portfolio,
  tables: readonly TableRows[],
  ledger: Ledger,
): void {
  const source = tables.find((rows) => rows.source.table === 'budget')?.source.raw
  if (!source || budget.length === 0 || execution.length === 0) return
  const voted = new Map<number, Money>()
  const inLines = new Map<number, Money>()
  for (const { year, voted: amount } of budget) if (year !== null) add(voted, year, amount)
  for (const { year, voted: amount, flow, operation } of execution) {
    if (year !== null && flow === 'expense' && operation === 'real') add(inLines, year, amount)
  }
  for (const year of [...voted.keys()].sort()) {
    const [inBudget, inExecution] = [voted.get(year) ?? 0, inLines.get(year)]
    if (inExecution === undefined || inExecution === inBudget) continue
    const params = {
      year,
      budget: euros(inBudget),
      execution: euros(inExecution),
      difference: euros(inExecution - inBudget),
    }
    ledger.place(source.sheet, undefined, 'budgetAndExecutionDiffer', 'warning', params)
  }
}

function add(sums: Map<number, Money>, year: number, amount: Money | null): void {
  if (amount !== null) sums.set(year, (sums.get(year) ?? 0) + amount)
}
