import { round } from '../../portfolio/amount'
import type { Settings } from '../../portfolio/settings'
import { PLAIN_MANNER, type CellReader, type CellReading, type FilledCell } from '../cells/cell'
import { choiceReader } from '../cells/choice'
import { readDate } from '../cells/date'
import { readMoney } from '../cells/hundredths'
import { readNumber } from '../cells/number'
import { readPercent } from '../cells/percent'
import { readText } from '../cells/text'
import type { ListId } from '../lists'

type SettingKind = 'date' | 'money' | 'number' | 'percent' | 'choice' | 'text'

type SettingOptions = {
  fr: string
  en: string
  also?: readonly string[]
  list?: ListId
  /** The least number that makes sense, in the unit of the cell; 0 when nothing else is said. */
  least?: number
}

/** One setting: its labels, how its value is read, and where it goes. */
export type Setting = SettingOptions & {
  kind: SettingKind
  read: CellReader<number | string>
  put: (settings: Settings, value: number | string) => Settings
}

/** Puts a value under one key of the settings. */
const under =
  (key: keyof Settings): Setting['put'] =>
  (settings, value) => ({ ...settings, [key]: value })

export const number = (key: keyof Settings, options: SettingOptions): Setting => ({
  ...options,
  kind: 'number',
  read: readNumber,
  put: under(key),
})

export const share = (options: SettingOptions, put: (settings: Settings, value: number) => Settings): Setting => ({
  ...options,
  kind: 'percent',
  read: readShare,
  put: (settings, value) => put(settings, Number(value)),
})

export const date = (key: keyof Settings, options: SettingOptions): Setting => ({
  ...options,
  kind: 'date',
  read: readDate,
  put: under(key),
})

export const money = (options: SettingOptions, put: (settings: Settings, value: number) => Settings): Setting => ({
  ...options,
  kind: 'money',
  read: readMoney,
  put: (settings, value) => put(settings, Number(value)),
})

export const choice = (key: keyof Settings, list: ListId, options: SettingOptions): Setting => ({
  ...options,
  list,
  kind: 'choice',
  read: choiceReader(list),
  put: under(key),
})

export const text = (key: keyof Settings, options: SettingOptions): Setting => ({
  ...options,
  kind: 'text',
  read: readText,
  put: under(key),
})

/** A share typed as 20, 20 % or 0.2: beyond 1 it counts percents. */
function readShare(cell: FilledCell): CellReading<number> {
  const reading = readPercent(cell, PLAIN_MANNER)
  if (reading.value === null || reading.value <= 1) return reading
  if (typeof cell === 'string' && cell.includes('%')) return reading
  return { ...reading, value: round(reading.value / 100, 12), native: false }
}
