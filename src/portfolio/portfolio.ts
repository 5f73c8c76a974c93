import type { Days, Money } from './amount'
import type { DateSerial } from './calendar'
import type { Origin, Place } from './finding'
import type { Period, PeriodLength } from './period'

/**
 * The whole of what was read from the input tables, typed and in the vocabulary of the field.
 * A field is null when its cell is blank or its column missing: missing is never zero.
 * Lists keep the order of the rows; codes are text and keep their zeros.
 */
export type Portfolio = {
  settings: Settings
  objectives: Objective[]
  departments: Department[]
  projects: Project[]
  requests: Request[]
  criteria: Criterion[]
  pairwise: Comparison[]
  scores: Score[]
  teams: Team[]
  workload: Workload[]
  capacity: Capacity[]
  budget: BudgetLine[]
  execution: ExecutionLine[]
  budgetMoves: BudgetMove[]
  authorisations: Authorisation[]
  allocations: Allocation[]
  monthly: MonthlyPoint[]
  dependencies: Dependency[]
  funding: Funding[]
  contracts: Contract[]
  scenarios: Scenario[]
  scenarioProjects: ScenarioProject[]
  milestones: Milestone[]
  risks: Risk[]
  processes: Process[]
  benefits: Benefit[]
  committees: Committee[]
  sessions: Session[]
  members: Member[]
  decisions: Decision[]
  planVersions: PlanVersionRow[]
}

export type Sourced = { origin: Origin }

export type Settings = {
  roadmapStart: DateSerial | null
  roadmapEnd: DateSerial | null
  step: PeriodLength
  votedBudget: Money | null
  moaPerMoe: number
  amoaPerMoe: number
  ratioTolerance: number
  overloadTolerance: number
  concurrentProjectsLimit: number
  /** Overrun above `green` is amber, above `amber` red, if it also exceeds `floor`. */
  varianceLimits: { green: number; amber: number; floor: Money }
  staleReviewAfterDays: number
  workingDaysPerFte: number
  /** Does the committed amount include what is already paid (`total`), or only what is left to pay (`outstanding`)? */
  committedMeaning: 'total' | 'outstanding'
  missingScore: 'reweight' | 'exclude' | 'worst' | 'mean'
  rankingMethod: RankingMethod
  weightsOrigin: WeightsOrigin
  /** `fixed`: the scale that a criterion declares. `observed`: from the least to the greatest score given. */
  scoreScale: 'fixed' | 'observed'
  /** The authority's own formula for the score, as typed; null when it has none. */
  scoreFormula: string | null
  /** By how many points a score may be wrong, one way or the other. */
  scoreUncertainty: number
  /** Share of the projects first planned that may be added before it is said. */
  addedProjectsThreshold: number
  /** Which amount says what the work done has cost, in earned value. */
  actualCost: 'verified' | 'committed' | 'paid'
  /** What the table of variances by two dimensions crosses. */
  varianceRows: VarianceDimension
  varianceColumns: VarianceDimension
  vatRate: number
  /** Share of an eligible expense, VAT included, that the VAT compensation fund (FCTVA) pays back, and how many years later. */
  fctvaRate: number
  fctvaCloudRate: number
  fctvaDelayYears: number
  /** Assumed spread of a project's final cost around its estimate, where no low and high cost are typed: −0.06 is 6 % below. */
  costSpread: { low: number | null; high: number | null }
  /** The same for what is left of its duration. */
  delaySpread: { low: number | null; high: number | null }
  /** How far projects overrun together, 0 (each on its own) to 1. */
  riskCorrelation: number
  /** Which credits pay external days. */
  externalWorkSection: Section
  /** Operating credits of one year after the roadmap's end, which running costs may take; null when nobody said. */
  operatingAfterRoadmap: Money | null
  /** How long a request takes, and how far it may begin later than wished, when the request does not say. */
  requestMonths: number
  requestLatestShiftMonths: number
  /** How the days of a project without workload are shared over its dates. */
  spreadProfile: 'linear' | 'frontLoaded' | 'backLoaded' | 'sCurve'
  /** The cell of each setting that the workbook gives, by its identifier. */
  places: Readonly<Record<string, Place>>
}

export type RankingMethod = 'weightedSum' | 'weightedProduct' | 'topsis' | 'promethee' | 'vikor' | 'wsjf' | 'formula'

/** Where the weights of the criteria come from: typed, points of a swing, order of importance, comparisons two by two. */
export type WeightsOrigin = 'typed' | 'swing' | 'rankOrder' | 'pairwise'

/** What credits and spending can be gathered by. */
export type VarianceDimension =
  | 'project'
  | 'objective'
  | 'axis'
  | 'ownerDepartment'
  | 'department'
  | 'section'
  | 'chapter'
  | 'nature'
  | 'function'
  | 'year'
  | 'thirdParty'
  | 'contract'

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

export type RequestStatus = 'received' | 'toComplete' | 'examined' | 'onAgenda' | 'accepted' | 'refused' | 'postponed'

export type Request = Sourced & {
  number: string
  date: DateSerial | null
  department: string | null
  requester: string | null
  title: string | null
  need: string | null
  process: string | null
  reason: string | null
  objective: string | null
  capital: Money | null
  operatingPerYear: Money | null
  moeDays: Days | null
  moaDays: Days | null
  amoaDays: Days | null
  /** Day on which the service is wished for. */
  wishedDate: DateSerial | null
  durationMonths: number | null
  sponsor: string | null
  status: RequestStatus | null
  compensation: string[]
  decision: string | null
}

export type CriterionFamily = 'value' | 'alignment' | 'capability' | 'risk'

export type Criterion = Sourced & {
  code: string
  label: string
  family: CriterionFamily | null
  direction: 'benefit' | 'cost'
  scaleMin: number | null
  scaleMax: number | null
  /** As the workbook counts it, parts of 1 or of 100: only proportions matter. */
  weight: number | null
  /** Order of importance, 1 for the criterion that matters most. */
  importance: number | null
  /** What scores are worth when that is not in proportion: points of a broken line, in rising order of score. */
  curve: ValuePoint[] | null
}

/** A score and what it is worth, from 0 to 1. */
export type ValuePoint = { score: number; value: number }

/** A voter's judgement: `first` matters `intensity` times as much as `second`. */
export type Comparison = Sourced & {
  voter: string | null
  first: string
  second: string
  intensity: number | null
}

export type Score = Sourced & { project: string; criterion: string; score: number | null; column: string }

export type Team = Sourced & {
  code: string
  label: string
  role: string | null
  external: boolean | null
  canBeOutsourced: boolean | null
  dayRate: Money | null
  roadmapShare: number | null
  fte: number | null
  /** What a day of the team's own staff costs. */
  internalDayCost: Money | null
}

/** `column` is the identifier, in `origin.columns`, of the column that holds the amount: wide tables have one per period. */
export type Workload = Sourced & {
  project: string
  team: string
  period: Period
  days: Days
  external: boolean | null
  column: string
}

export type Capacity = Sourced & {
  team: string
  period: Period
  internalDays: Days | null
  externalDaysMax: Days | null
  column: string
}

export type Section = 'capital' | 'operating'

export type BudgetLine = Sourced & {
  project: string | null
  section: Section | null
  family: string | null
  year: number | null
  /** Programme authorisation voted (AP). */
  authorisation: Money | null
  /** Payment credits voted (CP). */
  voted: Money | null
  revised: Money | null
  forecast: Money | null
  stillToCommitThisYear: Money | null
  stillToCommitLater: Money | null
}

export type BudgetStage = 'BP' | 'BS' | 'DM' | 'CA' | 'CFU'

export type ExecutionLine = Sourced & {
  number: string | null
  source: string | null
  stage: BudgetStage | null
  date: DateSerial | null
  year: number | null
  project: string | null
  /** The code as typed when it names no known project; the amount is kept under "unassigned". */
  unknownProject: string | null
  department: string | null
  section: Section | null
  chapter: string | null
  chapterLabel: string | null
  nature: string | null
  natureLabel: string | null
  function: string | null
  thirdParty: string | null
  contract: string | null
  /** Credits open for the line: voted, or revised where the file says so. */
  voted: Money | null
  committed: Money | null
  verified: Money | null
  paid: Money | null
  carriedOver: Money | null
  accrued: Money | null
  availableInFile: Money | null
  flow: 'expense' | 'revenue'
  /** Real operations move money; order operations are accounting entries. */
  operation: 'real' | 'order'
  /** Does the amount hold VAT? Null where the line does not say. */
  taxBasis: 'included' | 'excluded' | null
}

export type MoveCause = 'scope' | 'volume' | 'price' | 'tax' | 'timing' | 'other'

/** A change of the credits: a vote, a transfer or a carry-over, plus or minus. */
export type BudgetMove = Sourced & {
  number: string | null
  date: DateSerial | null
  stage: BudgetStage | 'transfer' | 'carryOver' | null
  cause: MoveCause | null
  project: string | null
  section: Section | null
  chapter: string | null
  nature: string | null
  year: number | null
  amount: Money
}

/** A programme authorisation (AP) or commitment authorisation (AE): what may be committed over several years. */
export type Authorisation = Sourced & {
  number: string
  label: string
  /** The year in which it was voted. */
  vintage: number | null
  deliberation: string | null
  voted: Money | null
  /** The amount in force after revisions; null when it was never revised. */
  revised: Money | null
  cancelled: Money | null
}

/** The part of an authorisation that a project may commit. */
export type Allocation = Sourced & {
  authorisation: string
  project: string
  amount: Money
  date: DateSerial | null
}

/** The curve of a portfolio at the end of a month, cumulated since its beginning. */
export type MonthlyPoint = Sourced & {
  month: Period
  planned: Money | null
  verified: Money | null
  paid: Money | null
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

/** What a scheme of subsidies gives to a project. */
export type Funding = Sourced & {
  scheme: string
  /** Most that the scheme gives to all its projects together. */
  ceiling: Money | null
  project: string | null
  /** Section and year of the credits that the subsidy pays. */
  section: Section | null
  year: number | null
  asked: Money | null
  notified: Money | null
  received: Money | null
  /** 0 to 1, of the cost that is eligible. */
  rate: number | null
}

/** A contract with a supplier. */
export type Contract = Sourced & {
  number: string
  label: string | null
  holder: string | null
  /** Teams whose work it can buy. */
  teams: string[]
  family: string | null
  notifiedOn: DateSerial | null
  end: DateSerial | null
  ceiling: Money | null
  ordered: Money | null
}

/** A hypothesis of the authority, to be compared with others. */
export type Scenario = Sourced & {
  code: string
  label: string
  outsourcing: boolean | null
  /** Share of the credits of the years to come: 0.9 is 10 % less. */
  budgetShare: number | null
  reinforcedTeam: string | null
  addedFte: number | null
}

export type ScenarioDecision = 'kept' | 'notKept' | 'forcedIn' | 'forcedOut'

/** What a scenario says of one project or request: imposed, or recorded from an earlier answer. */
export type ScenarioProject = Sourced & {
  scenario: string
  project: string
  decision: ScenarioDecision | null
  reason: string | null
  /** In months against the planned start; negative is earlier. */
  shiftMonths: number | null
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

export type Committee = Sourced & {
  name: string
  frequency: 'monthly' | 'quarterly' | 'halfYearly' | 'yearly' | null
  level: string | null
  audience: string | null
}

export type Session = Sourced & {
  committee: string
  date: DateSerial
  requestsClose: DateSerial | null
  papersSent: DateSerial | null
  place: string | null
  chair: string | null
}

export type Member = Sourced & { committee: string; name: string; role: string | null; voting: boolean | null }

export type Decision = Sourced & {
  number: string
  committee: string | null
  date: DateSerial | null
  subject: string
  request: string | null
  kind: string | null
  projects: string[]
  impactMoney: Money | null
  impactDays: Days | null
  reason: string | null
  owner: string | null
  due: DateSerial | null
  state: 'open' | 'done' | 'late' | 'cancelled' | null
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
