import { DEFAULT_SETTINGS } from '../portfolio/default-settings'
import { NothingRecognisedError } from '../portfolio/errors'
import type { Portfolio } from '../portfolio/portfolio'
import { keptTables } from '../workbook/kept-tables'
import { rawAddress, type RawTable, type RawWorkbook } from '../workbook/raw-table'
import { TABLE_IDS, TABLES } from './all-tables'
import { checkDependencies } from './checks/check-dependencies'
import { checkExecution } from './checks/check-execution'
import { checkDays } from './checks/check-days'
import { checkLimits } from './checks/check-limits'
import { checkPercents } from './checks/check-percents'
import { checkProjects } from './checks/check-projects'
import { checkReasons } from './checks/check-reasons'
import { checkSnapshots } from './checks/check-snapshots'
import { checkAllWeights } from './checks/check-weights'
import { checkUnits } from './checks/check-units'
import { resolveReferences } from './checks/references'
import { columnLabel, tableLabel } from './labels'
import { openLedger, type Ledger, type Rows } from './ledger'
import { parseMapping, type Mapping, type TableMapping } from './mapping'
import { bindMapping } from './matching/bind-mapping'
import { headerRowOf, matchFor, recognise, recogniseMapped, type Recognised } from './matching/recognise'
import type { PortfolioReading, TableSource } from './reading'
import { settleAssumptions } from './rows/assumptions'
import { memory, type Memory } from './rows/duplicates'
import { withChapterAndNatureByContent } from './rows/execution-codes'
import { holdRepeatedTables } from './rows/repeated-tables'
import { readRows, type TableRows } from './rows/read-rows'
import { readSettings, settingsSource } from './rows/read-settings'
import { criterionHeaders } from './rows/wide-scores'
import type { RowTableId } from './table'

/**
 * Reads the input tables of a workbook: recognises them, types every cell, accounts for every row, and notes what a
 * person should know or mend. `mapping` says what tables are that cannot be recognised, or that were taken wrongly;
 * without it, the one that the workbook holds does. Throws `NothingRecognisedError` when no table is one of ours.
 */
export function readPortfolio(workbook: RawWorkbook, mapping?: Mapping): PortfolioReading {
  const ledger = openLedger()
  const mapped = mappedTables(workbook, mapping ?? storedMapping(workbook, ledger), ledger)
  const { recognised, settings, unrecognised } = sortOut(workbook.tables, mapped)
  const keys = new Map<RowTableId, Memory>()
  const read = (found: Recognised): TableRows => {
    const finder = keys.get(found.table) ?? memory()
    keys.set(found.table, finder)
    return readOne(found, workbook.date1904, ledger, finder)
  }
  const tables = [...recognised, ...keptOnes(workbook, ledger)].map(read)
  const criteria = entitiesOf(tables, 'criteria')
  const { scores, left } = spreadScores(tables, unrecognised, criteria)
  tables.push(...scores.map(read))
  if (recognised.length === 0 && scores.length === 0 && settings.length === 0)
    throw new NothingRecognisedError(lookedFor())
  holdRepeatedTables(tables, ledger)
  resolveReferences(tables, ledger)
  settleAssumptions(tables, ledger)

  let inForce = DEFAULT_SETTINGS
  const settingRows: Rows[] = []
  for (const source of settings) {
    const result = readSettings(source, inForce, workbook.date1904, ledger)
    inForce = result.settings
    settingRows.push(result.rows)
  }
  const portfolio = {
    settings: inForce,
    ...Object.fromEntries(TABLE_IDS.map((table) => [table, entitiesOf(tables, table)])),
  } as Portfolio
  checkProjects(portfolio, ledger)
  checkSnapshots(portfolio, ledger)
  checkAllWeights(portfolio, ledger)
  checkDependencies(portfolio, ledger)
  checkExecution(portfolio, ledger)
  checkReasons(portfolio, ledger)
  checkUnits(tables, unitsGiven(mapped), ledger)
  checkDays(portfolio, ledger)
  checkLimits(inForce, settings, ledger)
  checkPercents(tables, ledger)
  noteUnrecognised(left, ledger)
  return {
    portfolio,
    sources: [...settings, ...tables.map(({ source }) => source)],
    accounts: ledger.accounts([...settingRows, ...tables]),
    unrecognised: left,
    findings: ledger.findings(),
  }
}

type Unrecognised = PortfolioReading['unrecognised']
type MappedTables = ReadonlyMap<string, TableMapping>

function storedMapping({ mapping }: RawWorkbook, ledger: Ledger): Mapping {
  if (mapping === undefined) return {}
  const stored = parseMapping(mapping)
  if (!stored) ledger.workbook('mappingUnreadable', 'warning')
  return stored ?? {}
}

function mappedTables({ tables }: RawWorkbook, mapping: Mapping, ledger: Ledger): MappedTables {
  const { byId, gone } = bindMapping(tables, mapping)
  for (const { name, raw } of gone) {
    if (raw) ledger.place(raw.sheet, rawAddress(raw, 0, 0), 'mappedHeadersGone', 'warning', { table: name })
    else ledger.workbook('mappedTableGone', 'warning', { table: name })
  }
  return byId
}

function sortOut(
  raws: readonly RawTable[],
  mapped: MappedTables,
): { recognised: Recognised[]; settings: TableSource[]; unrecognised: Unrecognised } {
  const recognised: Recognised[] = []
  const settings: TableSource[] = []
  const unrecognised: Unrecognised = []
  for (const raw of raws) {
    const given = mapped.get(raw.id)
    if (given?.table === 'none') continue
    if (given && given.table !== 'settings') {
      recognised.push(recogniseMapped(raw, { ...given, table: given.table }))
      continue
    }
    const settingsTable = settingsSource(raw)
    if (settingsTable) {
      settings.push(settingsTable)
      continue
    }
    const found = recognise(raw)
    if ('raw' in found) recognised.push(found)
    else unrecognised.push({ raw, resembles: found.table, matched: found.matched, missing: found.missing })
  }
  return { recognised, settings, unrecognised }
}

/** What closed sessions froze, in the sheet of ours that keeps it. */
function keptOnes(workbook: RawWorkbook, ledger: Ledger): Recognised[] {
  return keptTables(workbook).flatMap((raw) => {
    const found = recognise(raw)
    if ('raw' in found && KEPT.has(found.table)) return [found]
    ledger.place(raw.sheet, rawAddress(raw, 0, 0), 'snapshotsUnread', 'warning', { table: raw.name })
    return []
  })
}

const KEPT: ReadonlySet<RowTableId> = new Set(['frozenSessions', 'snapshots'])

function readOne(found: Recognised, date1904: boolean, ledger: Ledger, finder: Memory): TableRows {
  const { recognised, swapped } = withChapterAndNatureByContent(found)
  const { raw, headerRow, lost } = recognised
  const rows = readRows(recognised, date1904, ledger, finder)
  const cell = rawAddress(raw, headerRow, 0)
  if (swapped) ledger.place(raw.sheet, cell, 'chapterAndNatureSwapped', 'information', { table: raw.name })
  if (recognised.codeFromTitle) ledger.place(raw.sheet, cell, 'codeFromTitle', 'information', { table: raw.name })
  for (const header of lost) ledger.place(raw.sheet, cell, 'mappedHeaderMissing', 'warning', { column: header })
  return rows
}

/** Scores laid out as one column per criterion, in a table of their own or beside the projects. */
function spreadScores(
  tables: readonly TableRows[],
  unrecognised: Unrecognised,
  criteria: Portfolio['criteria'],
): { scores: Recognised[]; left: Unrecognised } {
  const hasScores = tables.some(({ source }) => source.table === 'scores')
  if (criteria.length === 0) return { scores: [], left: unrecognised }
  const scores: Recognised[] = []
  const left = unrecognised.filter(({ raw }) => {
    const found = wideScores(raw, headerRowOf(raw), criteria)
    if (found) scores.push(found)
    return !found
  })
  if (hasScores || scores.length > 0) return { scores, left }
  for (const { source } of tables) {
    if (source.table !== 'projects') continue
    const found = wideScores(source.raw, source.headerRow, criteria, source.columns['code']?.index)
    if (found) scores.push(found)
  }
  return { scores, left }
}

function wideScores(
  raw: RawTable,
  headerRow: number,
  criteria: Portfolio['criteria'],
  projectColumn = matchFor(raw, 'scores').columns['project'],
): Recognised | null {
  if (projectColumn === undefined) return null
  const wide = criterionHeaders(raw, headerRow, new Set([projectColumn]), criteria)
  if (wide.length < Math.min(2, criteria.length)) return null
  const match = { columns: { project: projectColumn }, wide, unmapped: [] }
  return { raw, table: 'scores', headerRow, match, units: {}, lost: [], codeFromTitle: false }
}

function entitiesOf<T extends RowTableId>(tables: readonly TableRows[], table: T): Portfolio[T] {
  return tables.filter(({ source }) => source.table === table).flatMap(({ entities }) => entities) as Portfolio[T]
}

function unitsGiven(mapped: MappedTables): Set<string> {
  return new Set([...mapped].flatMap(([id, { unit = {} }]) => Object.keys(unit).map((column) => `${id}/${column}`)))
}

/** The names under which tables are looked for, in both languages. */
function lookedFor(): string {
  return TABLE_IDS.map((table) => `${TABLES[table].fr} (${TABLES[table].en})`).join(', ')
}

function noteUnrecognised(unrecognised: Unrecognised, ledger: Ledger): void {
  for (const { raw, resembles, matched, missing } of unrecognised) {
    const params = { table: raw.name }
    if (resembles === null || matched.length < 2) {
      ledger.place(raw.sheet, undefined, 'tableUnused', 'information', params)
      continue
    }
    const named = { ...params, resemblesFr: tableLabel(resembles, 'fr'), resemblesEn: tableLabel(resembles, 'en') }
    const place = rawAddress(raw, headerRowOf(raw), 0)
    if (missing.length === 0) {
      ledger.place(raw.sheet, place, 'tableNeedsName', 'information', named)
      continue
    }
    const labels = (lang: 'fr' | 'en') => missing.map((column) => columnLabel(resembles, column, lang)).join(', ')
    ledger.place(raw.sheet, place, 'tableResembles', 'information', {
      ...named,
      missingFr: labels('fr'),
      missingEn: labels('en'),
    })
  }
}
