import type { Days, Money } from '../portfolio/amount'
import type { DateSerial } from '../portfolio/calendar'
import type { Period } from '../portfolio/period'
import type { Phase, ProjectStatus } from '../portfolio/project'
import type { ValuePoint } from '../portfolio/criterion'
import type { CellReader } from './cells/cell'
import { choiceReader, readBoolean } from './cells/choice'
import { readDate } from './cells/date'
import { readDays, readMoney } from './cells/hundredths'
import { readIntensity } from './cells/intensity'
import { readNumber } from './cells/number'
import { readPercent } from './cells/percent'
import { readPeriod, readYear } from './cells/period'
import { readProjectStage } from './cells/project-stage'
import { readCode, readCodes, readText } from './cells/text'
import { readValuePoints } from './cells/value-points'
import type { ListId, ListValue } from './lists'

export type ColumnKind =
  | 'text'
  | 'code'
  | 'codes'
  | 'number'
  | 'money'
  | 'days'
  | 'percent'
  | 'date'
  | 'year'
  | 'period'
  | 'boolean'
  | 'choice'

/** How a column is called and how strict its table is about it. */
export type ColumnOptions = {
  fr: string
  en: string
  /** Headers that win over the labels when a table has both: open credits over voted ones. */
  prefer?: readonly string[]
  /** Other headers under which it is found, the surest first. */
  also?: readonly string[]
  /** A row without it is rejected. */
  key?: boolean
  /** A row in which it cannot be read is rejected; blank is allowed. */
  essential?: boolean
  /** A header such as "Libellé" is this column when it stands right of that one. */
  after?: string
}

export type Column<V = unknown, Key extends boolean = boolean> = Omit<ColumnOptions, 'key'> & {
  kind: ColumnKind
  key: Key
  read: CellReader<V>
  /** For `choice` and `boolean`: the list whose labels it holds. */
  list?: ListId
}

export type Columns = Readonly<Record<string, Column>>

/** The values of a row: a key is always there, anything else may be null. */
export type RowOf<C extends Columns> = {
  [K in keyof C]: C[K] extends Column<infer V, infer Key> ? (Key extends true ? V : V | null) : never
}

type KeyOf<O> = O extends { key: true } ? true : false

function column<V, const O extends ColumnOptions>(
  kind: ColumnKind,
  read: CellReader<V>,
  options: O,
  list?: ListId,
): Column<V, KeyOf<O>> {
  const key = (options.key ?? false) as KeyOf<O>
  return { ...options, kind, key, read, ...(list ? { list } : {}) }
}

export const text = <const O extends ColumnOptions>(options: O) => column<string, O>('text', readText, options)
export const code = <const O extends ColumnOptions>(options: O) => column<string, O>('code', readCode, options)
export const codes = <const O extends ColumnOptions>(options: O) => column<string[], O>('codes', readCodes, options)
export const number = <const O extends ColumnOptions>(options: O) => column<number, O>('number', readNumber, options)
export const money = <const O extends ColumnOptions>(options: O) => column<Money, O>('money', readMoney, options)
export const days = <const O extends ColumnOptions>(options: O) => column<Days, O>('days', readDays, options)
export const percent = <const O extends ColumnOptions>(options: O) => column<number, O>('percent', readPercent, options)
export const date = <const O extends ColumnOptions>(options: O) => column<DateSerial, O>('date', readDate, options)
export const year = <const O extends ColumnOptions>(options: O) => column<number, O>('year', readYear, options)
export const period = <const O extends ColumnOptions>(options: O) => column<Period, O>('period', readPeriod, options)
/** How many times one thing matters more than another. */
export const intensity = <const O extends ColumnOptions>(options: O) =>
  column<number, O>('number', readIntensity, options)
/** The points of a broken line: `0:0; 3:60; 5:100`. */
export const valuePoints = <const O extends ColumnOptions>(options: O) =>
  column<ValuePoint[], O>('text', readValuePoints, options)
export const boolean = <const O extends ColumnOptions>(options: O) =>
  column<boolean, O>('boolean', readBoolean, options, 'yesNo')

export function choice<L extends ListId, const O extends ColumnOptions>(list: L, options: O) {
  return column<ListValue<L>, O>('choice', choiceReader(list), options, list)
}

/** A project's status, or its phase, or both in one word. */
export function projectStage<const O extends ColumnOptions>(list: 'projectStatus' | 'phase', options: O) {
  return column<{ status: ProjectStatus; phase: Phase | null }, O>('choice', readProjectStage, options, list)
}
