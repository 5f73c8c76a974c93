import type { Finding } from '../../portfolio/finding'
import type { Period } from '../../portfolio/period'
import type { Choice, SelectionProblem } from '../selection/selection-problem'
import type { MoneyLimit, Release, Subject } from './arbitration'

/** A selection problem with the meaning, in the portfolio, of each of its positions. */
export type PortfolioProblem = {
  problem: SelectionProblem
  subjects: Subject[]
  periods: Period[]
  teams: string[]
  limits: MoneyLimit[]
  approved: Choice
  locked: ReadonlySet<number>
  releases: (Release | null)[]
  findings: Finding[]
}
