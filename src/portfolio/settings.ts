import type { Money } from './amount'
import type { Section } from './budget'
import type { DateSerial } from './calendar'
import type { Place } from './finding'
import type { PeriodLength } from './period'

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
