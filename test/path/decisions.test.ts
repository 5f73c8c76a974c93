import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPackage } from '../../src/files/package'
import { readPart } from '../../src/files/parts'
import { readWorkbook } from '../../src/files/read-workbook'
import { readWorkbookPart } from '../../src/files/read-sheet-list'
import { openRoadmap } from '../../src/steps/roadmap'
import { partsOf } from '../excel/parts'
import { openInExcel } from '../excel/workbook'
import { DECISION, journalOf, OPTIONS, written } from '../steps/decisions/sample-decisions'
import { problemsOf, REPAIR_RULES } from '../files/rules'
import { ran, SAMPLE } from './run-cli'

const sample = new Uint8Array(readFileSync(SAMPLE))
const folder = mkdtempSync(join(tmpdir(), 'roadmap-'))
const file = (name: string) => join(folder, `${name}.xlsx`)
const load = (name: string) => new Uint8Array(readFileSync(file(name)))

const roadmap = (...argv: string[]) => ran(argv)

const DECIDED = ['--decision', 'DEC-2026-07', '--date', '2026-10-15', '--reason', 'Obligation réglementaire']
const GIVEN = ['--request', 'DEM-2026-08', '--postpone', 'FRN-003@2027-T4', '--reduce', 'FRN-009', '--stop', 'FRN-002']

test('a decision is written, read again, and undone: the sheets of the user have their very bytes again', async () => {
  const applied = await roadmap('apply', SAMPLE, '--out', file('applied'), ...GIVEN, ...DECIDED)
  expect([applied.code, applied.err]).toEqual([0, ''])
  expect(applied.out).toContain('Projets!L4 · FRN-003 · Début prévu : 01/04/2027 → 01/10/2027')
  const { portfolio } = openRoadmap(readWorkbook(load('applied'))).reading
  expect(portfolio.requests.find(({ number }) => number === 'DEM-2026-08')).toMatchObject({
    status: 'accepted',
    compensation: ['FRN-003', 'FRN-009', 'FRN-002'],
    decision: 'DEC-2026-07',
  })
  const project = (code: string) => portfolio.projects.find((row) => row.code === code)
  expect(project('FRN-003')).toMatchObject({ status: 'approved', plannedStart: 46661, plannedEnd: 46934 })
  expect([project('FRN-009')!.status, project('FRN-002')!.status]).toEqual(['suspended', 'dropped'])
  const known = problemsOf(sample, REPAIR_RULES)
  expect(problemsOf(load('applied'), REPAIR_RULES)).toEqual(known)

  const undone = await roadmap('undo', file('applied'), '--out', file('undone'))
  expect([undone.code, undone.err]).toEqual([0, ''])
  const [before, after] = [openPackage(sample), openPackage(load('undone'))]
  for (const { part } of readWorkbookPart(before).sheets) {
    expect(Buffer.compare(readPart(before, part), readPart(after, part))).toBe(0)
  }
  const again = await roadmap('undo', file('undone'), '--out', file('again'))
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('rien ne peut être annulé')])
})

test('in Excel the same cells change and change back, and the journal is the same', async () => {
  const excel = async (bytes: Uint8Array, make: 'decide' | 'undo') => {
    const opened = openRoadmap(readWorkbook(bytes))
    const plan = make === 'decide' ? opened.decide(DECISION, OPTIONS) : opened.undo(46320, OPTIONS)
    const { standIn, host } = openInExcel(bytes, plan.change!.plans)
    standIn.allowEdits(plan.edits)
    const live = openRoadmap(await host.read())
    const own = make === 'decide' ? live.decide(DECISION, OPTIONS) : live.undo(46320, OPTIONS)
    expect(own.edits).toEqual(plan.edits)
    standIn.forget()
    await host.change(own.change!, own.inputs)
    expect([standIn.foreignWrites(), standIn.undoCleared]).toEqual([[], []])
    expect(standIn.syncs().length).toBeLessThanOrEqual(5)
    const expected = written(bytes, plan.change)
    const cells = (file: Uint8Array) => readWorkbook(file).tables
    expect(cells(standIn.savedBytes())).toEqual(cells(expected))
    expect(journalOf(standIn.savedBytes())!.tables[0]!.cells).toEqual(journalOf(expected)!.tables[0]!.cells)
    return standIn.savedBytes()
  }
  const applied = await excel(sample, 'decide')
  const undone = await excel(applied, 'undo')
  expect(readWorkbook(undone).tables).toEqual(readWorkbook(sample).tables)
})

test('a preview says every cell and writes nothing', async () => {
  const { code, out } = await roadmap('apply', SAMPLE, '--preview', '--lang', 'en', ...GIVEN, ...DECIDED)
  expect(code).toBe(0)
  expect(out).toContain('Projets!J10 · FRN-009 · Statut: En cours → Suspendu')
  expect(out).toContain('Nothing was written.')
  expect(partsOf(new Uint8Array(readFileSync(SAMPLE)))).toEqual(partsOf(sample))
})

describe('refused with a sentence and exit code 2', () => {
  test.each([
    [['apply', SAMPLE, '--request', 'DEM-9', ...DECIDED], 'la décision ne peut pas être écrite'],
    [['apply', SAMPLE, '--request', 'DEM-2026-08'], 'L’option --decision est obligatoire'],
    [['apply', SAMPLE, '--option', '1', ...GIVEN, ...DECIDED], 'Donnez soit --option, soit les projets'],
    [['apply', SAMPLE, '--request', 'DEM-2026-08', '--option', '0', ...DECIDED], 'à partir de 1'],
    [['apply', SAMPLE, '--postpone', 'FRN-003@2027', ...DECIDED], 'FRN-003@2027-T4'],
    [['undo'], 'Indiquez le classeur à lire'],
    [['undo', SAMPLE, '--date', '31/12/2026'], 'AAAA-MM-JJ'],
  ])('%j', async (argv, sentence) => {
    const { code, err } = await roadmap(...argv, '--out', file('never'))
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)])
    expect(() => load('never')).toThrow()
  })
})
