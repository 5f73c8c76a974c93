import { serialOf, type DateSerial } from '../portfolio/calendar'
import type { ExecutionLine } from '../portfolio/budget'
import type { Session } from '../portfolio/committee'

/**
 * Up to which day the amounts speak, when nobody says so: the latest date among the execution lines that is not in
 * the future, so that the same file gives the same result tomorrow; today when there is none.
 *
 * @example defaultDataDate([{ date: 46295 }, { date: null }, { date: 73050 }], 46300) // 46295
 * @example defaultDataDate([], 46300) // 46300
 */
export function defaultDataDate(lines: readonly Pick<ExecutionLine, 'date'>[], today: DateSerial): DateSerial {
  let latest: DateSerial | null = null
  for (const { date } of lines) {
    if (date !== null && date <= today && (latest === null || date > latest)) latest = date
  }
  return latest ?? today
}

/**
 * The session to prepare, when nobody says which: the first one of the Sessions table on the data date or after it;
 * null when the table knows none.
 *
 * @example nextSession([{ date: 46310 }, { date: 46220 }, { date: 46400 }], 46295) // 46310
 * @example nextSession([{ date: 46220 }], 46295) // null
 */
export function nextSession(sessions: readonly Pick<Session, 'date'>[], dataDate: DateSerial): DateSerial | null {
  const coming = sessions.map(({ date }) => date).filter((date) => date >= dataDate)
  return coming.length === 0 ? null : coming.reduce((first, date) => (date < first ? date : first))
}

/** The day that the machine's clock shows where it stands. */
export function todaySerial(now: Date): DateSerial {
  return serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })!
}
