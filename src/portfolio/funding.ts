import type { Money } from './amount'
import type { Section } from './budget'
import type { DateSerial } from './calendar'
import type { Sourced } from './finding'

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
