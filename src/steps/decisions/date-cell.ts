import { dateOf, isoDate, type DateSerial } from '../../portfolio/calendar'
import type { FilledCell } from '../../tables/cells/cell'
import { daySerial } from '../../workbook/date-format'
import type { RawCell } from '../../workbook/raw-table'

const YEAR_FIRST = /^\s*\d{4}-\d{1,2}-\d{1,2}/

/**
 * A day as a column of dates holds it: a serial, or a text where the filled cells of the column are texts, with the year
 * first if that is how they are written.
 *
 * @example dateCell(46295, { column: [46023, 46100], date1904: false })  // 46295
 * @example dateCell(46295, { column: ['01/02/2026'], date1904: false })  // '30/09/2026'
 * @example dateCell(46295, { column: ['2026-02-01'], date1904: false })  // '2026-09-30'
 * @example dateCell(46295, { column: [], date1904: true })               // 44833
 */
export function dateCell(
  day: DateSerial,
  { column, date1904 }: { column: readonly FilledCell[]; date1904: boolean },
): Exclude<RawCell, null> {
  const texts = column.filter((cell) => typeof cell === 'string')
  if (texts.length * 2 <= column.length) return daySerial(day, { date1904 })
  if (texts.some((text) => YEAR_FIRST.test(text))) return isoDate(day)
  const { year, month, day: ofMonth } = dateOf(day)
  return [String(ofMonth).padStart(2, '0'), String(month).padStart(2, '0'), year].join('/')
}
