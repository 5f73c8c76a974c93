import { dateOf, serialOf, type DateSerial } from './calendar'

const [SATURDAY, SUNDAY] = [0, 1]

/**
 * Easter Sunday of the Gregorian calendar (the anonymous rule of 1876, as J. Meeus gives it in "Astronomical Algorithms", ch. 8).
 *
 * @example easter(2026) // 46117
 */
export function easter(year: number): DateSerial {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return serialOf({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 })!
}

/**
 * The eleven public holidays of metropolitan France in a year (article L3133-1 of the Code du travail), in order.
 *
 * @example publicHolidays(2026).length // 11
 */
export function publicHolidays(year: number): DateSerial[] {
  const sunday = easter(year)
  const fixed = [
    [1, 1],
    [5, 1],
    [5, 8],
    [7, 14],
    [8, 15],
    [11, 1],
    [11, 11],
    [12, 25],
  ] as const
  const days = fixed.map(([month, day]) => serialOf({ year, month, day })!)
  return [...days, sunday + 1, sunday + 39, sunday + 50].sort((a, b) => a - b)
}

/**
 * Working days from one day to another, both included: Monday to Friday without public holidays.
 *
 * @example workingDays(46204, 46295) // 65
 */
export function workingDays(first: DateSerial, last: DateSerial): number {
  if (last < first) return 0
  let days = weekdaysUpTo(last) - weekdaysUpTo(first - 1)
  for (let year = dateOf(first).year; year <= dateOf(last).year; year++) {
    for (const holiday of publicHolidays(year)) {
      if (holiday >= first && holiday <= last && isWeekday(holiday)) days -= 1
    }
  }
  return days
}

/** Serials from 61 on (1900-03-01), where Excel's calendar is right. */
function isWeekday(serial: DateSerial): boolean {
  const day = serial % 7
  return day !== SATURDAY && day !== SUNDAY
}

function weekdaysUpTo(serial: DateSerial): number {
  return Math.floor(serial / 7) * 5 + Math.max(0, (serial % 7) - 1)
}
