import { serialOf, type DateSerial } from '../portfolio/calendar'
import type { ExecutionLine } from '../portfolio/portfolio'

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

/** The day that the machine's clock shows where it stands. */
export function todaySerial(now: Date): DateSerial {
  return serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })!
}
