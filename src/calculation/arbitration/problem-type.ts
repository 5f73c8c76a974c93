import type { DateSerial } from '../../portfolio/calendar'
import type { Finding } from '../../portfolio/finding'
import type { Period } from '../../portfolio/period'
import type { Choice, SelectionProblem } from '../selection/selection-problem'
import type { Hypothesis, MoneyLimit, Objective, Release, Subject } from './arbitration'

export type PortfolioProblemOptions = {
  dataDate: DateSerial
  hypothesis: Hypothesis
  objective: Objective
  /** 0 to 100, by code of a project or number of a request; absent or null: not scored, worth nothing, and said. */
  scores: ReadonlyMap<string, number | null>
  /** `typed`: the limits as they are. `asPlanned`: those that the plan that stands breaks are raised to what it uses. */
  limits?: 'typed' | 'asPlanned'
}

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
