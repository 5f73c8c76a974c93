import type { Days, Money } from './amount'
import type { DateSerial } from './calendar'
import type { Sourced } from './finding'

export type Objective = Sourced & {
  code: string
  axis: string | null
  label: string
  /** As the workbook counts it, parts of 1 or of 100: only proportions matter. */
  weight: number | null
  owner: string | null
}

export type Department = Sourced & { code: string; label: string }

export type ProjectStatus = 'candidate' | 'approved' | 'inProgress' | 'suspended' | 'finished' | 'dropped'

export type Phase = 'framing' | 'build' | 'pilot' | 'rollout'

export type Project = Sourced & {
  code: string
  title: string
  request: string | null
  portfolio: string | null
  programme: string | null
  axis: string | null
  objective: string | null
  theme: string | null
  department: string | null
  moeManager: string | null
  moaManager: string | null
  sponsor: string | null
  status: ProjectStatus | null
  phase: Phase | null
  plannedStart: DateSerial | null
  plannedEnd: DateSerial | null
  baselineEnd: DateSerial | null
  actualStart: DateSerial | null
  /** The day on which the project joined the roadmap, when that was after its launch. */
  addedOn: DateSerial | null
  forecastEnd: DateSerial | null
  declaredFinalCost: Money | null
  /** Earned value's planned value at the data date, when the authority types it. */
  plannedValue: Money | null
  processes: string[]
  latestShiftMonths: number | null
  /** 0 to 1. */
  progress: number | null
  weather: string | null
  envelope: Money | null
  moeDays: Days | null
  moaDays: Days | null
  amoaDays: Days | null
  mandatory: boolean | null
  mandatoryReason: string | null
  locked: boolean | null
  flagship: boolean | null
  crossCutting: boolean | null
  runningCost: Money | null
  /** First day on which the running cost is due; the day after the end when blank. */
  runningCostFrom: DateSerial | null
  yearlySaving: Money | null
  /** What it costs if all goes well, and if much goes wrong. */
  lowCost: Money | null
  highCost: Money | null
  earliestEnd: DateSerial | null
  latestEnd: DateSerial | null
  /** Due when the project is stopped; blank is unknown, never nothing. */
  terminationCost: Money | null
  subsidyToRepay: Money | null
}

export type Dependency = Sourced & {
  from: string
  to: string
  kind: 'requires' | 'together' | 'excludes' | 'finishToStart' | 'atMost'
  group: string | null
  /** In calendar days. */
  lag: number | null
  /** For `atMost`: how many of the group may be kept; one when blank. */
  count: number | null
}

export type Milestone = Sourced & {
  project: string
  label: string
  baseline: DateSerial | null
  planned: DateSerial | null
  actual: DateSerial | null
}

export type Risk = Sourced & {
  code: string
  project: string | null
  label: string
  /** 1 to 4. */
  severity: number | null
  likelihood: number | null
  /** 0 to 1. */
  probability: number | null
  costImpact: Money | null
  delayDays: number | null
  owner: string | null
}

export type Process = Sourced & {
  code: string
  label: string
  department: string | null
  /** Cases in a year. */
  volume: number | null
  /** Minutes of work for one case, and how many of them a digital process would save. */
  unitMinutes: number | null
  minutesSaved: number | null
  yearlyCost: Money | null
  /** 1 to 5: what the process is worth to citizens, to staff, and to the authority's legal duties. */
  citizenScore: number | null
  staffScore: number | null
  dutyScore: number | null
}

/** What a project promised, and what was measured of it. */
export type Benefit = Sourced & {
  project: string
  indicator: string
  unit: string | null
  beneficiary: string | null
  reference: number | null
  target: number | null
  targetDate: DateSerial | null
  measured: number | null
  measuredOn: DateSerial | null
}

/** What a plan adopted earlier said of one project; what describes the version is repeated on each of its rows. */
export type PlanVersionRow = Sourced & {
  version: string
  label: string | null
  adoptedOn: DateSerial | null
  /** The assembly that adopted it. */
  body: string | null
  deliberation: string | null
  kind: 'initial' | 'revision' | 'previous' | null
  project: string
  plannedStart: DateSerial | null
  plannedEnd: DateSerial | null
  /** The programme authorisation, or the envelope where there is none. */
  envelope: Money | null
  days: Days | null
  score: number | null
}
