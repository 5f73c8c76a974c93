import { sumOf, type Money } from '../../portfolio/amount'
import type { BudgetMove } from '../../portfolio/budget'
import type { Portfolio } from '../../portfolio/portfolio'
import type { BudgetGroup } from './group-budget'

/** What changes the credits of a year after its initial budget. */
export type Stage = Extract<BudgetMove['stage'], 'carryOver' | 'BS' | 'DM' | 'transfer'>

/** How the credits of a year came to be what they are. */
export type CreditStages = {
  year: string
  /** The initial budget: its own moves, else what the others leave of the credits in force. */
  initial: Money | null
  initialFrom: 'moves' | 'deduced' | null
  moves: Record<Stage, Money>
  /** Moves without a stage. */
  unstaged: Money
  /** Credits in force as the Budget or Execution table gives them. */
  inForce: Money | null
  /** In force − initial − Σ moves: credits that no vote explains. */
  unexplained: Money | null
}

/**
 * The credits of each year stage by stage: initial budget (BP), carry-over, supplementary budget (BS), amending decisions
 * (DM), transfers.
 *
 * initial + Σ moves + unexplained = credits in force, to the cent   [cents]
 *
 * Empty without a Moves table.
 */
export function creditStages({ budgetMoves }: Portfolio, byYear: readonly BudgetGroup[]): CreditStages[] {
  const years = [...new Set(budgetMoves.flatMap(({ year }) => (year === null ? [] : [String(year)])))].sort()
  return years.map((year) => {
    const moves = budgetMoves.filter((move) => String(move.year) === year)
    const sum = (stage: BudgetMove['stage']) =>
      sumOf(
        moves.filter((move) => move.stage === stage),
        ({ amount }) => amount,
      )
    const staged = { carryOver: sum('carryOver'), BS: sum('BS'), DM: sum('DM'), transfer: sum('transfer') }
    const unstaged = sumOf(
      moves.filter(({ stage }) => stage === null || stage === 'CA' || stage === 'CFU'),
      ({ amount }) => amount,
    )
    const changes = sumOf(Object.values(staged), (amount) => amount) + unstaged
    const inForce = byYear.find(({ key }) => key[0] === year)?.programme.voted ?? null
    const typed = moves.some(({ stage }) => stage === 'BP') ? sum('BP') : null
    const initial = typed ?? (inForce === null ? null : inForce - changes)
    return {
      year,
      initial,
      initialFrom: typed !== null ? 'moves' : initial === null ? null : 'deduced',
      moves: staged,
      unstaged,
      inForce,
      unexplained: inForce === null || initial === null ? null : inForce - initial - changes,
    }
  })
}
