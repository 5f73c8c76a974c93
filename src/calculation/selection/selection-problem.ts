/**
 * Which projects, starting when, under which limits. Amounts may be in any unit as long as costs and budgets share one
 * and demands and capacities share one; the product uses cents and hundredths of a person-day.
 */
export type SelectionProblem = {
  /** Number of periods; periods, teams, budgets and candidates are named by their position in these lists. */
  periods: number
  teams: readonly Team[]
  budgets: readonly Budget[]
  candidates: readonly Candidate[]
  links: readonly Link[]
  /** Value added when both candidates are kept. */
  synergies: readonly { a: number; b: number; value: number }[]
  /** How many kept projects may run in one period; null for no limit. */
  concurrentLimit: number | null
  /** Value lost per unit of money paid for external work, on top of its place in the budget. */
  externalPenalty: number
  /** Money that comes with kept projects. */
  grants?: readonly Grant[]
}

export type Team = {
  code: string
  /** Per period. */
  capacity: readonly number[]
  externalMax: readonly number[]
  /** Money per unit of external work, and the budget that pays it, per period. */
  externalRate: number
  externalBudget: readonly number[]
  /** A second budget that external work uses up, per period: what is left of a contract. Null for none. */
  externalContract?: readonly (number | null)[]
}

/** An amount that may not be exceeded: the payment credits of a section and a year, or a programme authorisation. */
export type Budget = {
  code: string
  limit: number
  /** What it pays is counted in another budget already (a total, a contract): left out of the cost. */
  overlaps?: boolean
}

/** A subsidy: raises a budget by the amounts of the kept candidates, up to its ceiling. */
export type Grant = {
  code: string
  budget: number
  ceiling: number
  amounts: readonly { candidate: number; amount: number }[]
}

export type Candidate = {
  code: string
  /** The ways in which the project can be done: one per possible start. At most one is chosen. */
  options: readonly Option[]
  /** One of its options must be chosen. */
  mandatory: boolean
  /** What is due when none of the options is chosen: the price of stopping a project under way. */
  exit?: readonly { budget: number; amount: number }[]
}

export type Option = {
  start: number
  /** In periods; the project runs from `start` to `start + duration − 1`. */
  duration: number
  value: number
  demand: readonly { team: number; period: number; amount: number }[]
  cost: readonly { budget: number; amount: number }[]
}

export type Link =
  /** `dependent` only if `needed` is kept; with a lag, it starts that many periods after the other's end at the earliest. */
  | { kind: 'requires'; dependent: number; needed: number; lag: number | null }
  /** Both or neither. */
  | { kind: 'together'; a: number; b: number }
  /** At most so many of a group; 1 is exclusion. */
  | { kind: 'atMost'; group: readonly number[]; count: number }
  /** At least so many of a group. */
  | { kind: 'atLeast'; group: readonly number[]; count: number }

/** For each candidate the position of the chosen option, or null when it is not kept. */
export type Choice = readonly (number | null)[]

/** Decisions taken beforehand: the code of a candidate → kept or not. */
export type Forced = ReadonlyMap<number, 'in' | 'out'>
