/** A day as Excel counts it: 1 is 1900-01-01, 46023 is 2026-01-01. */
export type DateSerial = number

/** On average: what turns a number of days into years or months. */
export const DAYS_PER_YEAR = 365.25
export const DAYS_PER_MONTH = DAYS_PER_YEAR / 12

export type CalendarDate = { year: number; month: number; day: number }

/** Excel believes that 1900 was a leap year: serial 60 is a day that never was. */
const PHANTOM_DAY = 60
const DAYS_BEFORE_1970 = 25569

/**
 * The serial of a calendar day, or null when there is no such day (31 February).
 *
 * @example serialOf({ year: 2026, month: 9, day: 30 }) // 46295
 * @example serialOf({ year: 2026, month: 2, day: 31 }) // null
 */
export function serialOf({ year, month, day }: CalendarDate): DateSerial | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  const serial = daysSince1970(year, month, day) + DAYS_BEFORE_1970
  return serial > PHANTOM_DAY ? serial : serial - 1
}

/**
 * The calendar day of a serial; a time of day is dropped. Serial 60 is taken for 1900-02-28.
 *
 * @example dateOf(46295) // { year: 2026, month: 9, day: 30 }
 */
export function dateOf(serial: DateSerial): CalendarDate {
  const whole = Math.floor(serial)
  return civilFromDays((whole >= PHANTOM_DAY ? whole : whole + 1) - DAYS_BEFORE_1970)
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * The same day some months later or earlier; the last day of a month stays the last one, and a day that a shorter month
 * does not have becomes its last.
 *
 * @example isoDate(addMonths(46295, 3))                     // '2026-12-31'
 * @example isoDate(addMonths(parseIsoDate('2026-01-15'), -2)) // '2025-11-15'
 * @example isoDate(addMonths(parseIsoDate('2026-01-30'), 1))  // '2026-02-28'
 */
export function addMonths(serial: DateSerial, months: number): DateSerial {
  const { year, month, day } = dateOf(serial)
  const count = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  const last = daysInMonth(toYear, toMonth)
  return serialOf({ year: toYear, month: toMonth, day: day === daysInMonth(year, month) ? last : Math.min(day, last) })!
}

/**
 * The day as ISO 8601 text.
 *
 * @example isoDate(46295) // '2026-09-30'
 */
export function isoDate(serial: DateSerial): string {
  const { year, month, day } = dateOf(serial)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * The serial of ISO 8601 text, or null.
 *
 * @example parseIsoDate('2026-09-30') // 46295
 */
export function parseIsoDate(text: string): DateSerial | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match ? serialOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : null
}

/**
 * The same day some months later, or the last day of that month when it has no such day.
 *
 * @example isoDate(monthsLater(parseIsoDate('2026-08-31'), 1)) // '2026-09-30'
 * @example isoDate(monthsLater(parseIsoDate('2026-01-15'), -1)) // '2025-12-15'
 */
export function monthsLater(serial: DateSerial, months: number): DateSerial {
  const { year, month, day } = dateOf(serial)
  const ordinal = year * 12 + month - 1 + months
  const [laterYear, laterMonth] = [Math.floor(ordinal / 12), (((ordinal % 12) + 12) % 12) + 1]
  return serialOf({ year: laterYear, month: laterMonth, day: Math.min(day, daysInMonth(laterYear, laterMonth)) })!
}

// Both directions count from 1 March, so that the leap day ends the year (H. Hinnant, "chrono-compatible low-level date algorithms").
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

function civilFromDays(days: number): CalendarDate {
  const shifted = days + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}
