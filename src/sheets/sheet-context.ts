import type { Format } from '../i18n/format'
import type { Lang, Translate } from '../i18n/translate'
import type { DateSerial } from '../portfolio/calendar'
import type { TableSource } from '../tables/reading'
import type { GeneratedSheet } from '../workbook/raw-table'

/** What every sheet needs besides its own results. */
export type SheetContext = {
  lang: Lang
  t: Translate
  format: Format
  /** Where the inputs stand, for live formulas and links. */
  sources: readonly TableSource[]
  /** Sheets that we wrote earlier: what people typed in them is kept. */
  generated: readonly GeneratedSheet[]
  dataDate: DateSerial
  session: DateSerial
  version: string
  fingerprint: string
}
