import { readWorkbook } from '../../../src/files/read-workbook'
import { isoDate } from '../../../src/portfolio/calendar'
import type { Decision, DecisionPlan } from '../../../src/steps/decisions/decision'
import type { Period } from '../../../src/portfolio/period'
import type { RawWorkbook } from '../../../src/workbook/raw-table'
import { openRoadmap } from '../../../src/steps/roadmap'
import { planViolations } from '../../sheets/plan-rules'
import { codesOf, DECISION, journalOf, opened, OPTIONS, SAMPLE, written } from './sample-decisions'

const cellsOf = ({ edits }: DecisionPlan) => edits.map(({ key, header, before, after }) => [key, header, before, after])
const decide = (decision: Partial<Decision>) => opened(SAMPLE).decide({ ...DECISION, ...decision }, OPTIONS)

test('the request is accepted, and what gives way is postponed, suspended or dropped, in the words of the tables', () => {
  expect(cellsOf(decide({}))).toEqual([
    ['DEM-2026-08', 'Statut', 'Instruite', 'Acceptée'],
    ['DEM-2026-08', 'Compensation', null, 'FRN-003, FRN-009, FRN-002'],
    ['DEM-2026-08', 'N° décision', null, 'DEC-2026-07'],
    ['FRN-003', 'Début prévu', 46478, 46661],
    ['FRN-003', 'Fin prévue', 46752, 46934],
    ['FRN-003', 'Fin estimée', 46752, 46934],
    ['FRN-009', 'Statut', 'En cours', 'Suspendu'],
    ['FRN-002', 'Statut', 'Suspendu', 'Abandonné'],
  ])
  expect([46478, 46661, 46752, 46934].map(isoDate)).toEqual(['2027-04-01', '2027-10-01', '2027-12-31', '2028-06-30'])
})

test('what a person has still to do is said, and nothing of it blocks', () => {
  const { findings, change } = decide({})
  expect(codesOf(findings)).toEqual([
    'decisionToRegister',
    'acceptedNeedsProject',
    'postponedNeedsDates',
    'reducedNeedsBudget',
  ])
  expect(change).not.toBeNull()
})

test('a project that is postponed without a date goes back among the candidates when it has not begun', () => {
  const given = [{ project: 'FRN-003', kind: 'postponed', newStart: null }] as const
  expect(cellsOf(decide({ given })).at(-1)).toEqual(['FRN-003', 'Statut', 'Approuvé', 'Candidat'])
})

test('a scenario approves what it keeps at its date, takes back what it does not, and leaves what is so already', () => {
  const outcome = (subject: string, kept: boolean, start: Period | null = null) => ({ subject, kept, start })
  const outcomes = [
    outcome('FRN-003', true, '2027-Q3'),
    outcome('FRN-009', false),
    outcome('FRN-002', true, '2026-Q4'),
    outcome('FRN-001', false),
    outcome('DEM-2026-01', true),
    outcome('DEM-2026-02', false),
    outcome('INCONNU', true),
  ]
  expect(cellsOf(decide({ request: null, given: [], outcomes }))).toEqual([
    ['FRN-003', 'Début prévu', 46478, 46569],
    ['FRN-003', 'Fin prévue', 46752, 46843],
    ['FRN-003', 'Fin estimée', 46752, 46843],
    ['FRN-009', 'Statut', 'En cours', 'Suspendu'],
    ['FRN-002', 'Statut', 'Suspendu', 'En cours'],
    ['DEM-2026-01', 'Statut', 'Instruite', 'Acceptée'],
    ['DEM-2026-01', 'N° décision', null, 'DEC-2026-07'],
    ['DEM-2026-02', 'Statut', 'Instruite', 'Reportée'],
    ['DEM-2026-02', 'N° décision', null, 'DEC-2026-07'],
  ])
})

describe('refused before anything is written', () => {
  test.each<[string, Partial<Decision>, string]>([
    ['no number', { number: ' ' }, 'decisionNumberMissing'],
    ['an unknown request', { request: 'DEM-9' }, 'decisionRequestUnknown'],
    ['an unknown project', { given: [{ project: 'P9', kind: 'stopped', newStart: null }] }, 'decisionProjectUnknown'],
    [
      'a finished project',
      { given: [{ project: 'FRN-001', kind: 'stopped', newStart: null }] },
      'decisionProjectClosed',
    ],
    ['nothing said', { request: null, given: [] }, 'decisionEmpty'],
    [
      'a scenario that is the plan as it stands',
      { request: null, given: [], outcomes: [{ subject: 'FRN-003', kept: true, start: '2027-Q2' }] },
      'decisionChangesNothing',
    ],
  ])('%s', (_case, decision, code) => {
    const { findings, change } = decide(decision)
    expect(codesOf(findings.filter(({ severity }) => severity === 'blocking'))).toEqual([code])
    expect(change).toBeNull()
  })

  test('a number that a decision applied earlier bears', () => {
    const once = written(SAMPLE, decide({}).change)
    const again = opened(once).decide({ ...DECISION, request: 'DEM-2026-01' }, OPTIONS)
    expect(codesOf(again.findings)).toContain('decisionNumberApplied')
    expect(again.change).toBeNull()
  })

  test('a request that was decided already', () => {
    const once = written(SAMPLE, decide({}).change)
    const again = opened(once).decide({ ...DECISION, number: 'DEC-2026-08' }, OPTIONS)
    expect(codesOf(again.findings)).toContain('decisionRequestSettled')
  })

  test('a table that lacks the column: the finding says which one to add', () => {
    const raw = withoutColumns(readWorkbook(SAMPLE), 'Demandes', ['Compensation', 'N° décision'])
    const { findings, change } = openRoadmap(raw).decide(DECISION, OPTIONS)
    const missing = findings.filter(({ code }) => code === 'decisionColumnMissing')
    expect(missing.map(({ params }) => [params['tableFr'], params['columnFr'], params['columnEn']])).toEqual([
      ['Demandes', 'Compensation', 'Compensation'],
      ['Demandes', 'N° décision', 'Decision no.'],
    ])
    expect(change).toBeNull()
  })
})

test('the words and the dates of a table are followed: other labels, days written as text', () => {
  const raw = readWorkbook(SAMPLE)
  const tables = raw.tables.map((table) => {
    if (table.sheet !== 'Projets') return table
    const own = (header: string) => table.cells[0]!.indexOf(header)
    const cells = table.cells.map((row, i) =>
      row.map((cell, j) => {
        if (i === 0 || cell === null) return cell
        if (j === own('Début prévu') || j === own('Fin prévue')) return isoDate(cell as number)
        return j === own('Statut') && cell === 'Suspendu' ? 'EN PAUSE' : cell
      }),
    )
    return { ...table, cells }
  })
  const { edits } = openRoadmap({ ...raw, tables }).decide(DECISION, OPTIONS)
  expect(edits.filter(({ table }) => table === 'projects').map(({ after }) => after)).toEqual([
    '2027-10-01',
    '2028-06-30',
    46934,
    'EN PAUSE',
    'Abandonné',
  ])
})

test('the journal keeps a line for each cell, and earlier lines word for word', () => {
  const first = decide({})
  const once = written(SAMPLE, first.change)
  const journal = journalOf(once)
  expect([journal!.sheet, journal!.mark.identity]).toEqual(['Journal', 'journal'])
  const lines = journal!.tables[0]!.cells
  expect(lines).toHaveLength(1 + first.edits.length)
  expect(lines[4]).toEqual([
    46310,
    'DEC-2026-07',
    'Prioriser l’obligation réglementaire',
    'Projets',
    'FRN-003',
    'Début prévu',
    'Projets',
    'L4',
    46478,
    46661,
    null,
  ])
  const given = [{ project: 'FRN-014', kind: 'reduced', newStart: null }] as const
  const second = opened(once).decide({ ...DECISION, number: 'DEC-2026-08', request: 'DEM-2026-01', given }, OPTIONS)
  const twice = written(once, second.change)
  const after = journalOf(twice)!.tables[0]!.cells
  expect(after.slice(0, lines.length)).toEqual(lines)
  expect(after).toHaveLength(lines.length + second.edits.length)
})

test.each(['fr', 'en'] as const)('the Journal sheet respects the rules of all sheets, empty too (%s)', (lang) => {
  const { change } = opened(SAMPLE).decide(DECISION, { ...OPTIONS, lang })
  for (const plan of [...change!.plans, ...change!.restore]) expect(planViolations(plan)).toEqual([])
})

function withoutColumns(raw: RawWorkbook, sheet: string, headers: readonly string[]): RawWorkbook {
  const tables = raw.tables.map((table) => {
    if (table.sheet !== sheet) return table
    const kept = table.cells[0]!.flatMap((header, i) => (headers.includes(String(header)) ? [] : [i]))
    return { ...table, cells: table.cells.map((row) => kept.map((i) => row[i]!)) }
  })
  return { ...raw, tables }
}
