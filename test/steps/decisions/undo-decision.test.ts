import { openPackage } from '../../../src/files/package'
import { readPart } from '../../../src/files/parts'
import { readWorkbook } from '../../../src/files/read-workbook'
import { readWorkbookPart } from '../../../src/files/read-sheet-list'
import { writeCells } from '../../../src/files/write-cells'
import type { Decision } from '../../../src/steps/decisions/decision'
import { openRoadmap } from '../../../src/steps/roadmap'
import { codesOf, DECISION, journalOf, opened, OPTIONS, SAMPLE, written } from './sample-decisions'

const TODAY = 46320
const applied = (bytes: Uint8Array, decision: Partial<Decision> = {}) =>
  written(bytes, opened(bytes).decide({ ...DECISION, ...decision }, OPTIONS).change)
const undone = (bytes: Uint8Array) => written(bytes, opened(bytes).undo(TODAY, OPTIONS).change)
const SECOND: Partial<Decision> = {
  number: 'DEC-2026-08',
  request: 'DEM-2026-01',
  given: [{ project: 'FRN-014', kind: 'reduced', newStart: null }],
}

test('undoing gives every sheet of the user its very bytes again, and the journal keeps its lines with the day', () => {
  const once = applied(SAMPLE)
  const back = undone(once)
  const [before, after] = [openPackage(SAMPLE), openPackage(back)]
  for (const { part } of readWorkbookPart(before).sheets) {
    expect(Buffer.compare(readPart(before, part), readPart(after, part))).toBe(0)
  }
  const lines = (bytes: Uint8Array) => journalOf(bytes)!.tables[0]!.cells.slice(1)
  expect(lines(back)).toEqual(lines(once).map((line) => [...line.slice(0, -1), TODAY]))
})

test('decisions are undone one after the other, the latest first, until none is left', () => {
  const twice = applied(applied(SAMPLE), SECOND)
  const first = opened(twice).undo(TODAY, OPTIONS)
  expect([first.decision, first.edits.length]).toEqual(['DEC-2026-08', 4])
  const once = written(twice, first.change)
  const second = opened(once).undo(TODAY, OPTIONS)
  expect([second.decision, second.edits.length]).toEqual(['DEC-2026-07', 8])
  const none = written(once, second.change)
  const third = opened(none).undo(TODAY, OPTIONS)
  expect([third.decision, codesOf(third.findings), third.change]).toEqual([null, ['undoNothing'], null])
})

test('a number is free again once its decision is undone', () => {
  expect(opened(undone(applied(SAMPLE))).decide(DECISION, OPTIONS).change).not.toBeNull()
})

test('a cell that somebody changed since is named, and nothing is undone', () => {
  const once = applied(SAMPLE)
  const edited = writeCells(once, [
    { sheet: 'Projets', cell: 'L4', before: 46661, after: 46700, kind: 'date' },
    { sheet: 'Demandes', cell: 'K9', before: 'Acceptée', after: 'Refusée', kind: 'plain' },
  ])
  const { findings, change } = opened(edited).undo(TODAY, OPTIONS)
  expect(findings.map(({ code, place }) => [code, place])).toEqual([
    ['undoCellChanged', { sheet: 'Demandes', cell: 'K9' }],
    ['undoCellChanged', { sheet: 'Projets', cell: 'L4' }],
  ])
  expect(change).toBeNull()
})

test('rows that were sorted since are found by their codes', () => {
  const raw = readWorkbook(applied(SAMPLE))
  const tables = raw.tables.map((table) =>
    table.sheet === 'Projets' ? { ...table, cells: [table.cells[0]!, ...table.cells.slice(1).reverse()] } : table,
  )
  const { edits, findings } = openRoadmap({ ...raw, tables }).undo(TODAY, OPTIONS)
  expect(findings).toEqual([])
  expect(edits.find(({ key, column }) => key === 'FRN-003' && column === 'plannedStart')).toMatchObject({
    cell: 'L68',
    before: 46661,
    after: 46478,
  })
})

test('a row that is gone is named', () => {
  const raw = readWorkbook(applied(SAMPLE))
  const tables = raw.tables.map((table) =>
    table.sheet === 'Projets' ? { ...table, cells: table.cells.filter((row) => row[0] !== 'FRN-009') } : table,
  )
  expect(codesOf(openRoadmap({ ...raw, tables }).undo(TODAY, OPTIONS).findings)).toEqual(['undoRowGone'])
})

test('a journal whose table was taken apart is refused: its lines could not be kept', () => {
  const raw = readWorkbook(applied(SAMPLE))
  const generated = raw.generated.map((sheet) => (sheet.mark.identity === 'journal' ? { ...sheet, tables: [] } : sheet))
  const refusal = expect.objectContaining({ code: 'journalUnreadable', params: { sheet: 'Journal' } }) as Error
  expect(() => openRoadmap({ ...raw, generated }).undo(TODAY, OPTIONS)).toThrow(refusal)
  expect(() => openRoadmap({ ...raw, generated }).decide(DECISION, OPTIONS)).toThrow(refusal)
})
