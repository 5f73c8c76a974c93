import { serialOf, type DateSerial } from '../../portfolio/calendar'
import { errorReading, failed, isDash, isErrorText, type CellReading, type ColumnManner, type FilledCell } from './cell'

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T].*)?$/
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[ T].*)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const DAYS_BETWEEN_EPOCHS = 1462
/** Serials of 1990-01-01 and 2149-12-31: a number outside is no date of a roadmap. */
const [EARLIEST, LATEST] = [32874, 91676]

/**
 * A day: an Excel serial, `30/09/2026` (day first, as in Europe), `2026-09-30`, `20260930`. Two figures for the year
 * are read in this century, and said; an impossible day is never moved to a near one.
 *
 * @example readDate('30/09/2026', { date1904: false }).value          // 46295
 * @example readDate('31/02/2026', { date1904: false }).problem.code   // 'dateImpossible'
 */
export function readDate(cell: FilledCell, manner: Pick<ColumnManner, 'date1904'>): CellReading<DateSerial> {
  if (typeof cell === 'boolean') return failed('dateUnreadable', cell)
  if (typeof cell === 'number') return fromNumber(cell, manner.date1904)
  const text = cell.trim()
  if (text === '' || isDash(text)) return { value: null, native: false }
  if (isErrorText(text)) return errorReading(text)
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return fromParts(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!, text)
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text)
  if (yearFirst) return fromParts(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!, text)
  return failed('dateUnreadable', text)
}

function fromNumber(value: number, date1904: boolean): CellReading<DateSerial> {
  const compact = COMPACT.exec(String(value))
  if (compact) return fromParts(compact[1]!, compact[2]!, compact[3]!, String(value))
  const serial = Math.floor(value) + (date1904 ? DAYS_BETWEEN_EPOCHS : 0)
  if (serial < EARLIEST || serial > LATEST) return failed('dateUnlikely', value)
  return { value: serial, native: !date1904 && serial === value }
}

function fromParts(year: string, month: string, day: string, text: string): CellReading<DateSerial> {
  const short = year.length === 2
  const fullYear = short ? 2000 + Number(year) : Number(year)
  const serial = serialOf({ year: fullYear, month: Number(month), day: Number(day) })
  if (serial === null) return failed('dateImpossible', text)
  if (!short) return { value: serial, native: false }
  const params = { value: text, year: fullYear }
  return { value: serial, native: false, problem: { code: 'dateTwoDigitYear', severity: 'warning', params } }
}
