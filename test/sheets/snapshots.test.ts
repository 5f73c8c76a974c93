import fc from 'fast-check'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { readWorkbook } from '../../src/files/read-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { frozenSituations } from '../../src/calculation/changes/frozen-situations'
import type { Situation } from '../../src/calculation/changes/situation'
import type { ProjectState } from '../../src/portfolio/snapshot'
import { snapshotsSheet } from '../../src/sheets/snapshots'
import { frozenLines, linesFor, type FrozenLines } from '../../src/sheets/snapshots/snapshot-lines'
import { readPortfolio } from '../../src/tables/read-portfolio'
import { anySituation, situation, state } from '../calculation/changes/states'
import { inputPlan } from '../excel/plans'
import { planViolations } from './plan-rules'
import { sheetContext } from './sheet-context'

const WHOLE = situation(46310, [
  state('011', {
    title: '=Portail, "usagers"',
    start: 45658,
    end: 46387,
    envelope: 123_456_78,
    finalCost: 130_000_01,
    paid: 0,
    days: 12_50,
    progress: 0.3333,
    score: 71.3333,
    rank: 3,
    weather: 'amber',
  }),
  state('FRN-002', { title: null, status: null }),
])

/** What is read again of a workbook to which a person's table and these lines were written. */
function readBack(
  lines: FrozenLines,
  { lang = 'fr', date1904 = false }: { lang?: 'fr' | 'en'; date1904?: boolean } = {},
) {
  const projects = { ...inputPlan('Projets', 2), mark: null }
  const bytes = writeSheets(emptyWorkbook(lang), [projects, snapshotsSheet(sheetContext(lang), lines)]).bytes
  const raw = { ...readWorkbook(bytes), date1904 }
  return { raw, reading: readPortfolio(raw) }
}

const added = (one: Situation, lang: 'fr' | 'en' = 'fr', date1904 = false) => linesFor(one, { lang, date1904 })
const seals = ({ reading }: ReturnType<typeof readBack>) =>
  reading.findings.map(({ code }) => code).filter((code) => /^(snapshot|frozen)/.test(code))

describe('the sheet of frozen sessions', () => {
  test.each(['fr', 'en'] as const)('in %s gives back what it was given, to the cent, codes as text', (lang) => {
    const back = readBack(added(WHOLE, lang), { lang })
    expect(frozenSituations(back.reading.portfolio)).toEqual([WHOLE])
    expect(seals(back)).toEqual([])
  })

  test('of an old Mac workbook counts its days as that workbook does', () => {
    const lines = added(WHOLE, 'fr', true)
    expect(lines.projects[0]!['start']).toBe(45658 - 1462)
    const back = readBack(lines, { date1904: true })
    expect(frozenSituations(back.reading.portfolio)).toEqual([WHOLE])
    expect(seals(back)).toEqual([])
  })

  test('holds whatever a portfolio may hold, and no seal is broken by writing and reading', () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom('fr' as const, 'en' as const), (one, lang) => {
        fc.pre(one.projects.length > 0)
        const back = readBack(added(one, lang), { lang })
        const byProject = (a: ProjectState, b: ProjectState) => (a.project < b.project ? -1 : 1)
        expect(frozenSituations(back.reading.portfolio)).toEqual([
          { ...one, projects: [...one.projects].sort(byProject) },
        ])
        expect(seals(back)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('is written again from its own cells, each as it stands, in another language too', () => {
    const { raw, reading } = readBack(added(WHOLE, 'fr'))
    const lines = frozenLines({ generated: raw.generated, sources: reading.sources })
    expect(lines).toEqual(added(WHOLE, 'fr'))
    const again = readBack(lines, { lang: 'en' })
    expect(frozenSituations(again.reading.portfolio)).toEqual([WHOLE])
    expect(seals(again)).toEqual([])
  })

  test('without a session keeps its tables, so that the next closing finds them', () => {
    const { raw, reading } = readBack({ sessions: [], projects: [] })
    expect(frozenLines({ generated: raw.generated, sources: reading.sources })).toEqual({ sessions: [], projects: [] })
    expect(seals({ raw, reading })).toEqual([])
  })

  test('that lost a table is never written over', () => {
    const { raw, reading } = readBack(added(WHOLE))
    const generated = raw.generated.map((sheet) => ({ ...sheet, tables: sheet.tables.slice(1) }))
    expect(() => frozenLines({ generated, sources: reading.sources })).toThrow(
      expect.objectContaining({ code: 'snapshotsUnreadable' }) as Error,
    )
  })

  test.each(['fr', 'en'] as const)('in %s respects the rules of all sheets', (lang) => {
    expect(planViolations(snapshotsSheet(sheetContext(lang), added(WHOLE, lang)))).toEqual([])
  })
})

test('a list of one’s own, without seals, is taken as it is', () => {
  const { raw } = readBack(added(WHOLE))
  const own = raw.generated[0]!.tables.map((table) => {
    const seal = table.cells[0]!.length - 1
    return { ...table, cells: table.cells.map((row) => row.slice(0, seal)) }
  })
  const reading = readPortfolio({ ...raw, generated: [], tables: [...raw.tables, ...own] })
  expect(reading.portfolio.snapshots).toHaveLength(2)
  expect(reading.findings.map(({ code }) => code)).not.toContain('snapshotChanged')
})
