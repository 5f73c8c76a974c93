import type { Format } from '../../i18n/format'
import type { ColumnKind } from '../../tables/columns'
import type { RawCell } from '../../workbook/raw-table'

const LONGEST = 40

/** The first values of a column as a person reads them: a number is a day where a date is expected. */
export function exampleTexts(values: readonly RawCell[], kind: ColumnKind, format: Format): string[] {
  return values.map((value) => {
    if (typeof value === 'number' && kind === 'date') return format.date(Math.trunc(value))
    const text = String(value)
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
  })
}
