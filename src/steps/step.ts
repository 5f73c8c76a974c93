import type { DateSerial } from '../portfolio/calendar'
import type { Finding } from '../portfolio/finding'
import type { Lang } from '../i18n/translate'
import type { TableAccount } from '../tables/reading'
import type { SheetPlan } from '../workbook/sheet-plan'
import type { Inputs } from '../workbook/workbook-host'

/** The steps of the main job, in the order in which a person takes them. */
export const STEPS = ['data', 'priorities', 'capacity', 'costs', 'committee'] as const

export type StepId = (typeof STEPS)[number]

export type StepOptions = {
  lang: Lang
  /** Up to which day the amounts speak. */
  dataDate: DateSerial
  /** The committee's session. */
  session: DateSerial
  committee: 'quarterly'
  /** The product's version, for the stamp. */
  version: string
}

/** A figure to show: its label is `figures.<key>` in i18n; null is "n/a". */
export type Figure = {
  key: string
  kind: 'count' | 'money' | 'days' | 'percent' | 'text'
  value: number | string | null
}

export type StepResult = {
  step: StepId
  figures: Figure[]
  findings: Finding[]
  accounts: TableAccount[]
  plans: SheetPlan[]
  /** The writer refuses when they have changed since. */
  inputs: Inputs
}
