import { dateOf } from '../../portfolio/calendar'
import { periodOf, type Period } from '../../portfolio/period'
import { errorReading, failed, isErrorText, type CellReading, type ColumnManner, type FilledCell } from './cell'
import { readDate } from './date'
import { fold } from '../fold'

const MONTHS = [
  ['janvier', 'janv', 'january', 'jan'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'sep', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
]
const MONTH_NUMBER = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))
const YEAR = /^(?:19|20)\d{2}$/

/**
 * The period that a text names: `2026-T1`, `T1 2026`, `Q1 2026`, `1er trimestre 2026`, `2026-01`, `01/2026`,
 * `janv. 2026`, `2026`; null when it names none.
 *
 * @example periodNamed('T3 2026')    // '2026-Q3'
 * @example periodNamed('janv. 2026') // '2026-01'
 * @example periodNamed('CP 2026')    // null
 */
export function periodNamed(text: string): Period | null {
  const words = text.trim()
  if (YEAR.test(words)) return words
  const numeric =
    /^((?:19|20)\d{2})[-/. ](\d{1,2})$/.exec(words) ?? swapped(/^(\d{1,2})[-/. ]((?:19|20)\d{2})$/.exec(words))
  if (numeric) return month(numeric[1], Number(numeric[2]))
  const folded = fold(words)
  const quarter =
    /^((?:19|20)\d{2})[tq]([1-4])$/.exec(folded) ??
    swapped(/^[tq]([1-4])((?:19|20)\d{2})$/.exec(folded)) ??
    swapped(/^([1-4])(?:er|e|eme|st|nd|rd|th)?(?:t|q|trimestre|quarter)((?:19|20)\d{2})$/.exec(folded)) ??
    swapped(/^(?:trimestre|trim|quarter)([1-4])((?:19|20)\d{2})$/.exec(folded))
  if (quarter) return `${quarter[1]}-Q${quarter[2]}`
  const named = swapped(/^([a-z]+)((?:19|20)\d{2})$/.exec(folded)) ?? /^((?:19|20)\d{2})([a-z]+)$/.exec(folded)
  const number = named ? MONTH_NUMBER.get(named[2]) : undefined
  return named && number !== undefined ? month(named[1], number) : null
}

/**
 * A period in a cell; a date stands for its month.
 *
 * @example readPeriod('2026-T1', { date1904: false }).value // '2026-Q1'
 */
export function readPeriod(cell: FilledCell, manner: Pick<ColumnManner, 'date1904'>): CellReading<Period> {
  const text = String(cell).trim()
  if (text === '') return { value: null, native: false }
  if (isErrorText(text)) return errorReading(text)
  const period = periodNamed(text)
  if (period !== null) return { value: period, native: period === cell }
  const date = readDate(cell, manner)
  if (date.value === null || date.problem) return failed('periodUnreadable', cell)
  return { value: periodOf(date.value, 'month'), native: false }
}

/**
 * A year: 2026, `2026`, `Exercice 2026`; a date stands for its year.
 *
 * @example readYear('2026', { date1904: false }).value // 2026
 */
export function readYear(cell: FilledCell, manner: Pick<ColumnManner, 'date1904'>): CellReading<number> {
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 1900 && cell <= 2199)
    return { value: cell, native: true }
  const text = String(cell).trim()
  if (text === '') return { value: null, native: false }
  if (isErrorText(text)) return errorReading(text)
  const year = /^(?:[^\d]*\s)?((?:19|20|21)\d{2})$/.exec(text)
  if (year) return { value: Number(year[1]), native: false }
  const date = readDate(cell, manner)
  if (date.value === null || date.problem) return failed('yearUnreadable', cell)
  return { value: dateOf(date.value).year, native: false }
}

function month(year: string, number: number): Period | null {
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null
}

/** A match whose year stands last, turned round: `[, year, rest]`. */
function swapped(match: RegExpExecArray | null): [string, string, string] | null {
  return match ? [match[0], match[2]!, match[1]!] : null
}
