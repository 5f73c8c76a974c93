import { placeOf, type Origin } from '../../portfolio/finding'
import type { Settings } from '../../portfolio/settings'
import { columnLetters } from '../../workbook/address'
import type { RawTable } from '../../workbook/raw-table'
import { PLAIN_MANNER } from '../cells/cell'
import type { Setting } from '../declared/setting-kinds'
import { SETTING_COLUMNS, SETTINGS } from '../declared/settings'
import { foldHeader } from '../fold'
import type { Ledger, Rows } from '../ledger'
import { bearsName } from '../matching/recognise'
import type { TableSource } from '../reading'
import { isBlankRow } from './row-kinds'

type SettingColumn = keyof typeof SETTING_COLUMNS

const NAMES = { fr: 'Paramètres', en: 'Settings', also: ['parametre', 'configuration', 'options'] }

const BY_KEY: ReadonlyMap<string, Setting & { id: string }> = new Map(
  Object.entries<Setting>(SETTINGS).flatMap(([id, setting]) =>
    [id, setting.fr, setting.en, ...(setting.also ?? [])].map((key) => [foldHeader(key), { ...setting, id }] as const),
  ),
)

/** Where a raw table holds settings, or null when it holds none: a key and a value column, and a name or two known keys. */
export function settingsSource(raw: RawTable): TableSource | null {
  const headerRow = raw.cells.slice(0, 20).findIndex((cells) => {
    const found = columnsOf(cells)
    return found.key !== undefined && found.value !== undefined
  })
  if (headerRow < 0 || (raw.kind === 'table' && headerRow > 0)) return null
  const found = columnsOf(raw.cells[headerRow]!)
  const known = raw.cells
    .slice(headerRow + 1)
    .filter((cells) => BY_KEY.has(foldHeader(String(cells[found.key!] ?? ''))))
  if (known.length === 0 || (known.length < 2 && !bearsName(NAMES, raw))) return null
  const header = (index: number) => String(raw.cells[headerRow]![index] ?? '')
  const columns = Object.entries(found).map(
    ([id, index]) => [id, { index, header: header(index), live: false }] as const,
  )
  return { table: 'settings', raw, headerRow, columns: Object.fromEntries(columns), unmapped: [] }
}

/** The settings that a table holds over those in force, and the account of its rows. */
export function readSettings(
  source: TableSource,
  inForce: Settings,
  date1904: boolean,
  ledger: Ledger,
): { settings: Settings; rows: Rows } {
  const { raw, headerRow } = source
  const letters = Object.fromEntries(
    Object.entries(source.columns).map(([id, { index }]) => [id, columnLetters(raw.left + index)]),
  )
  const above = raw.kind === 'table' ? 0 : headerRow + 1
  const outcomes = { accepted: 0, acceptedWithFinding: 0, held: 0, rejected: 0, skipped: above }
  const rows: Rows = {
    account: {
      table: 'settings',
      name: raw.name,
      sheet: raw.sheet,
      read: raw.cells.length - headerRow - 1 + above,
      outcomes,
    },
    accepted: [],
  }
  const seen = new Set<string>()
  let settings = inForce
  raw.cells.forEach((cells, row) => {
    if (row <= headerRow) return
    if (isBlankRow(cells)) return void outcomes.skipped++
    const origin: Origin = { sheet: raw.sheet, row: raw.top + row + 1, columns: letters }
    const key = cells[source.columns['key']!.index]
    const setting = BY_KEY.get(foldHeader(String(key ?? '')))
    rows.accepted.push(origin)
    if (!setting) return ledger.row(origin, 'key', 'settingUnknown', 'information', { value: String(key ?? '') })
    if (seen.has(setting.id)) ledger.row(origin, 'key', 'settingTwice', 'warning', { value: String(key) })
    seen.add(setting.id)
    const cell = cells[source.columns['value']!.index]
    if (cell === null || cell === undefined) return
    const { value, problem } = setting.read(cell, { ...PLAIN_MANNER, date1904 })
    if (problem) ledger.row(origin, 'value', problem.code, problem.severity, { ...problem.params, column: String(key) })
    if (value === null) return
    const least = setting.least ?? 0
    if (typeof value === 'number' && value < least) {
      return ledger.row(origin, 'value', 'settingTooSmall', 'warning', {
        value: String(cell),
        column: String(key),
        least,
      })
    }
    settings = setting.put(settings, value)
    settings = { ...settings, places: { ...settings.places, [setting.id]: placeOf(origin, 'value') } }
  })
  return { settings, rows }
}

function columnsOf(cells: RawTable['cells'][number]): Partial<Record<SettingColumn, number>> {
  const found: Partial<Record<SettingColumn, number>> = {}
  cells.forEach((cell, index) => {
    if (typeof cell !== 'string') return
    for (const [id, { fr, en, also }] of Object.entries(SETTING_COLUMNS)) {
      const names = [fr, en, ...also].map(foldHeader)
      if (names.includes(foldHeader(cell)) && !(id in found)) found[id as SettingColumn] = index
    }
  })
  return found
}
