import type { Money } from './amount'
import type { DateSerial } from './calendar'
import type { Sourced } from './finding'
import type { Period } from './period'

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
