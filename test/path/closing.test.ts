import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPackage } from '../../src/files/package'
import { readPart } from '../../src/files/parts'
import { readWorkbook } from '../../src/files/read-workbook'
import { readWorkbookPart } from '../../src/files/read-sheet-list'
import { relationshipsOf } from '../../src/files/relationships'
import { parseIsoDate } from '../../src/portfolio/calendar'
import { openRoadmap } from '../../src/steps/roadmap'
import { runStep } from '../../src/steps/run-step'
import { foreignChanges } from '../files/preserved'
import { writeSheets } from '../../src/files/write-sheets'
import type { GeneratedSheet } from '../../src/workbook/raw-table'
import { openInExcel } from '../excel/workbook'
import { OPTIONS } from '../steps/decisions/sample-decisions'
import { ran, SAMPLE } from './run-cli'
import { sampleWithoutMemory } from './without-memory'

const folder = mkdtempSync(join(tmpdir(), 'roadmap-'))
const file = (name: string) => join(folder, `${name}.xlsx`)
const load = (name: string) => new Uint8Array(readFileSync(file(name)))
const NEXT = parseIsoDate('2027-01-14')!

const roadmap = (...argv: string[]) => ran(argv)

/** The workbook with the committee sheet of 15 October 2026. */
const prepared = async () => {
  const sample = sampleWithoutMemory()
  const { plans } = await runStep('committee', readWorkbook(sample), OPTIONS)
  return writeSheets(sample, plans).bytes
}
const stateOf = (generated: readonly GeneratedSheet[], name = 'Comité 2026-10-15') =>
  generated.find(({ sheet }) => sheet === name)!.mark.state
const sheetParts = (bytes: Uint8Array, sheet: string) => {
  const pkg = openPackage(bytes)
  const { part } = readWorkbookPart(pkg).sheets.find(({ name }) => name === sheet)!
  const hanging = relationshipsOf(pkg, part).filter(({ type }) => !type.endsWith('/hyperlink'))
  return [part, ...hanging.map(({ target }) => target)].map((name) =>
    Buffer.from(readPart(pkg, name)).toString('latin1'),
  )
}

test('a closed sheet is never written again, and the next session finds it as it was', async () => {
  writeFileSync(file('prepared'), await prepared())
  const closed = await roadmap('close', file('prepared'), '--session', '2026-10-15', '--out', file('closed'))
  expect([closed.code, closed.err]).toEqual([0, ''])
  expect(closed.out).toContain('Séance du 15/10/2026 close : Comité 2026-10-15.')
  expect(stateOf(readWorkbook(load('closed')).generated)).toBe('closed')
  const marks = foreignChanges(load('prepared'), load('closed'))
  expect(marks).toEqual([expect.stringMatching(/^xl\/customProperty\d+\.bin: changed$/)])

  const same = runStep('committee', readWorkbook(load('closed')), OPTIONS).then(({ plans }) =>
    writeSheets(load('closed'), plans),
  )
  await expect(same).rejects.toMatchObject({ code: 'sheetClosed', params: { sheet: 'Comité 2026-10-15' } })

  const later = await runStep('committee', readWorkbook(load('closed')), { ...OPTIONS, session: NEXT })
  expect(later.findings.map(({ code }) => code)).not.toContain('sessionStillOpen')
  const next = writeSheets(load('closed'), later.plans)
  expect(next.report.sheets.filter(({ identity }) => identity.startsWith('committee/'))).toEqual([
    { identity: expect.stringContaining('2027-01-14') as string, sheet: 'Comité 2027-01-14', created: true },
  ])
  expect(sheetParts(next.bytes, 'Comité 2026-10-15')).toEqual(sheetParts(load('closed'), 'Comité 2026-10-15'))
})

test('a later session closes nothing by itself, and says which sheet is still a draft', async () => {
  const bytes = await prepared()
  const { findings, plans } = await runStep('committee', readWorkbook(bytes), { ...OPTIONS, session: NEXT })
  expect(findings.find(({ code }) => code === 'sessionStillOpen')).toMatchObject({
    severity: 'warning',
    place: { sheet: 'Comité 2026-10-15' },
  })
  const after = readWorkbook(writeSheets(bytes, plans).bytes).generated
  expect([stateOf(after), stateOf(after, 'Comité 2027-01-14')]).toEqual(['draft', 'draft'])
})

test('in Excel only the mark changes, and a second closing is refused', async () => {
  const bytes = await prepared()
  const { standIn, host } = openInExcel(bytes)
  const plan = openRoadmap(await host.read()).close(OPTIONS.session, OPTIONS)
  expect([plan.sheets, plan.findings]).toEqual([['Comité 2026-10-15'], []])
  await host.change(plan.change!, plan.inputs)
  expect([standIn.foreignWrites(), standIn.undoCleared]).toEqual([[], []])
  const read = await host.read()
  expect(stateOf(read.generated)).toBe('closed')
  expect(
    openRoadmap(read)
      .close(OPTIONS.session, OPTIONS)
      .findings.map(({ code }) => code),
  ).toEqual(['sessionClosedAlready'])
  await expect(host.change(plan.change!, plan.inputs)).rejects.toMatchObject({ code: 'sheetClosed' })
})

test('a session without a sheet, or without its date, is refused with a sentence', async () => {
  const none = await roadmap('close', SAMPLE, '--session', '2026-10-15', '--out', file('none'))
  expect([none.code, none.out]).toEqual([2, expect.stringContaining('n’a pas de feuille du comité')])
  const undated = await roadmap('close', SAMPLE, '--out', file('none'))
  expect([undated.code, undated.err]).toEqual([2, expect.stringContaining('--session est obligatoire')])
})

test('a sheet made from tables that changed since is closed as it is, and it is said', async () => {
  const raw = readWorkbook(await prepared())
  const generated = raw.generated.map((sheet) => ({ ...sheet, mark: { ...sheet.mark, fingerprint: 'older' } }))
  const { findings, change } = openRoadmap({ ...raw, generated }).close(OPTIONS.session, OPTIONS)
  expect([findings.map(({ code }) => code), change !== null]).toEqual([['closedFromOlderData'], true])
})
