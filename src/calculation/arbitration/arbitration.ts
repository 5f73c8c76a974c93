import type { Days, Money } from '../../portfolio/amount'
import type { Finding } from '../../portfolio/finding'
import type { Period } from '../../portfolio/period'
import type { Section } from '../../portfolio/budget'
import type { SelectionStatus } from '../selection/solve-selection'

/**
 * The answers of arbitration in the words of the portfolio: codes, periods, cents and hundredths of a day, never
 * positions. Plain data throughout, so that it crosses threads.
 */

/** What is supposed when choosing: everything in which a scenario differs from the workbook as it stands. */
export type Hypothesis = {
  /** `internal`, `outsourced`, … for those that the product proposes, else the authority's own code. */
  code: string
  /** The authority's own words; null for a proposed one, whose words are in i18n. */
  label: string | null
  /** Teams that can be outsourced may buy external days, paid from the same year's credits. */
  outsourcing: boolean
  /** Share of the credits of every open year: 0.9 is 10 % less. */
  budgetShare: number
  addedFte: { team: string; fte: number }[]
  /** Projects that may start that many months before their planned start. */
  earlierStarts: { project: string; months: number }[]
  /** Projects whose subsidies asked for, and not yet notified, are supposed granted. */
  grantedSubsidies: string[]
  forced: Forcing[]
}

/** A decision taken beforehand on a project or a request. */
export type Forcing = { subject: string; decision: 'in' | 'out'; reason: string | null }

/** What is maximised: the sum of the values, or the values weighted by cost, which does not favour many small projects. */
export type Objective = 'value' | 'budgetWeighted'

/** A limit on money: credits of a section and a year, the programme authorisation, or a contract's remaining ceiling. */
export type MoneyLimit =
  | { kind: 'credits'; section: Section; year: number }
  | { kind: 'authorisation' }
  /** Operating credits of the years after the roadmap's end, which running costs reach. */
  | { kind: 'afterRoadmap' }
  | { kind: 'contract'; number: string }

/** A limit by its name in the portfolio. */
export type Limit =
  | { kind: 'money'; limit: MoneyLimit }
  | { kind: 'team'; team: string; period: Period }
  | { kind: 'concurrent'; period: Period }
  | { kind: 'mandatory'; subject: string }
  | { kind: 'forced'; subject: string; decision: 'in' | 'out' }
  | { kind: 'dependency'; from: string; to: string; dependency: 'requires' | 'together' | 'excludes' | 'finishToStart' }
  | { kind: 'group'; group: string; count: number }

/** One project or request that is chosen or not. */
export type Subject = {
  code: string
  title: string
  kind: 'project' | 'request'
  /** Approved or under way: it is in the plan that stands. */
  approved: boolean
  started: boolean
  locked: boolean
  mandatory: boolean
  /** 0 to 100; null when nothing could be scored. */
  score: number | null
  /** What keeping it still brings: the score, for a project under way its part not yet done. */
  value: number
  /** Money still to spend if kept, all years and sections. */
  cost: Money
  plannedStart: Period | null
}

/** What leaving an approved project gives back, and what it does not. */
export type Release = {
  freed: { limit: MoneyLimit; amount: Money }[]
  freedDays: { team: string; period: Period; days: Days }[]
  /** Amounts that stay spent or become due, with why; null is unknown and never counted as nothing. */
  keptAnyway: { kind: 'committed' | 'terminationCost' | 'subsidyToRepay'; amount: Money | null }[]
}

/** The price of the opposite decision; for a subject decided beforehand, of that decision. */
export type Price = {
  impossible: boolean
  /** Value lost; exact when `atLeast` equals `atMost`. Null when impossible or not calculated. */
  loss: { atLeast: number; atMost: number | null } | null
  /** Codes that leave, and that enter. */
  displaced: string[]
  admitted: string[]
}

/** The decision on one subject in one scenario, and why. */
export type Verdict = {
  subject: string
  kept: boolean
  start: Period | null
  /** In periods, against the planned start; null when there is none. */
  shift: number | null
  forced: 'in' | 'out' | null
  /** Money still to spend if kept, by year, external days apart. */
  cost: { year: number; amount: Money }[]
  /** Limits that stand in the way of the opposite decision, the nearest first. */
  binding: Limit[]
  price: Price | null
  /** For one that is not kept: the least that, added to one limit alone, would admit it without displacing anything. */
  smallestExtra: { limit: Limit; money: Money | null; days: Days | null } | null
  /** For an approved one that is not kept: what its leaving gives back, and what stays due. Null for the others. */
  release: Release | null
}

/** How full a money limit is. */
export type MoneyUse = { limit: MoneyLimit; available: Money; used: Money; external: Money }

/** How full a team is in a period. */
export type TeamUse = { team: string; period: Period; capacity: Days; demand: Days; external: Days }

/** What one more unit of a scarce limit would bring, in value. */
export type Scarcity = { limit: Limit; per: 'thousandEuros' | 'day'; value: number }

/** One scenario solved. */
export type ScenarioResult = {
  hypothesis: Hypothesis
  objective: Objective
  status: SelectionStatus
  /** Null when infeasible or stopped before anything was found. */
  value: number | null
  bound: number | null
  /** Bound ÷ value − 1; 0 when optimal, null when unknown. */
  gap: number | null
  cost: Money
  externalDays: Days
  externalCost: Money
  /** One per subject, in the order of the subjects. */
  verdicts: Verdict[]
  money: MoneyUse[]
  teams: TeamUse[]
  scarcities: Scarcity[]
  /** When infeasible: limits that cannot all be kept, none of which could be left out, and the cheapest way out. */
  conflict: Limit[]
  relaxation: { limit: Limit; money: Money | null; days: Days | null }[]
}

export type FrontierPoint = {
  /** Of the credits of all open years; 1 is as voted. */
  share: number
  budget: Money
  cost: Money
  value: number | null
  status: SelectionStatus
  bound: number | null
}

/** One way to make room for a request. */
export type Compensation = {
  /** Approved projects given up, with what becomes of each. */
  given: {
    subject: string
    /** Begins later, does what is not committed no more, or leaves the plan. */
    kind: 'postponed' | 'reduced' | 'stopped'
    /** Earliest start it could get instead, within the limits; null when none. */
    newStart: Period | null
    valueLost: number
    release: Release
  }[]
  valueLost: number
  /** Start of the request. */
  start: Period | null
  status: SelectionStatus
  /** Money and load with the plan before, and with this exchange. */
  before: { money: MoneyUse[]; teams: TeamUse[] }
  after: { money: MoneyUse[]; teams: TeamUse[] }
}

/** What the authority's rule asks for one request. */
export type RequestArbitration = {
  request: string
  title: string
  /** What it brings; nothing when it was never scored. */
  value: number
  scored: boolean
  /** `asIs` fits without giving anything up; `exchange` has options; `impossible` whatever is given up, with why. */
  answer: 'asIs' | 'exchange' | 'impossible'
  options: Compensation[]
  binding: Limit[]
}

/** All that the arbitration step says. */
export type Arbitration = {
  subjects: Subject[]
  periods: Period[]
  scenarios: ScenarioResult[]
  /** Code of the hypothesis to propose: the best value that asks for nothing that was not voted; null when none has an answer. */
  recommended: string | null
  /** The recommended hypothesis with the other objective, to show what the choice of objective changes. */
  otherObjective: ScenarioResult | null
  /** For each subject in how many of the scenarios that have an answer it is kept. */
  stability: { subject: string; kept: number; of: number }[]
  frontier: FrontierPoint[]
  /** The plan that stands, on the same axes as the frontier; null when it breaks a limit, which is then said. */
  plan: { cost: Money; value: number; broken: Limit[] }
  requests: RequestArbitration[]
  findings: Finding[]
}
