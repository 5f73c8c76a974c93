import type { Lang } from '../i18n/translate'
import { TABLES } from './all-tables'
import { SETTING_COLUMNS, SETTINGS, type SettingId } from './declared/settings'
import { LISTS, type ListId, type ListLabel, type ListValue } from './lists'
import type { TableId } from './reading'

const SETTINGS_TABLE = { fr: 'Paramètres', en: 'Settings' }

/**
 * The name of an input table.
 *
 * @example tableLabel('workload', 'fr') // 'Charge prévue'
 */
export function tableLabel(table: TableId, lang: Lang): string {
  return table === 'settings' ? SETTINGS_TABLE[lang] : TABLES[table][lang]
}

/**
 * The header of a column.
 *
 * @example columnLabel('projects', 'plannedStart', 'en') // 'Planned start'
 */
export function columnLabel(table: TableId, column: string, lang: Lang): string {
  const columns: Readonly<Record<string, { fr: string; en: string }>> =
    table === 'settings' ? SETTING_COLUMNS : TABLES[table].columns
  const declared = columns[column]
  if (!declared) throw new RangeError(`Table "${table}" has no column "${column}"`)
  return declared[lang]
}

/**
 * The headers of several columns; none without a table.
 *
 * @example columnLabels('teams', ['code', 'fte'], 'fr') // ['Code', 'ETP']
 */
export function columnLabels(table: TableId | null, columns: readonly string[], lang: Lang): string[] {
  return table === null ? [] : columns.map((column) => columnLabel(table, column, lang))
}

/**
 * The identifiers of the columns of a table, in the order of its sheet.
 *
 * @example columnIds('departments') // ['code', 'label']
 */
export function columnIds(table: TableId): string[] {
  return Object.keys(table === 'settings' ? SETTING_COLUMNS : TABLES[table].columns)
}

/**
 * How a value of a list is written.
 *
 * @example listLabel('section', 'capital', 'fr') // 'Investissement'
 */
export function listLabel<L extends ListId>(list: L, value: ListValue<L>, lang: Lang): string {
  return (LISTS[list] as Record<string, ListLabel>)[value]![lang]
}

/**
 * All labels of a list, in its order.
 *
 * @example listLabels('flow', 'en') // ['Expense', 'Revenue']
 */
export function listLabels(list: ListId, lang: Lang): string[] {
  return Object.values(LISTS[list] as Record<string, ListLabel>).map((label) => label[lang])
}

/**
 * The key of a setting as the Settings table writes it.
 *
 * @example settingLabel('ratioTolerance', 'fr') // 'Tolérance sur les ratios'
 */
export function settingLabel(setting: SettingId, lang: Lang): string {
  return SETTINGS[setting][lang]
}
