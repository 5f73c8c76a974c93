import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWorkbook } from '../../src/files/read-workbook'
import { parseIsoDate } from '../../src/portfolio/calendar'
import { journalLines } from '../../src/sheets/journal/journal-lines'
import { addressOf } from '../../src/workbook/address'
import { foreignNames, foreignParts } from '../excel/parts'
import { ran, SAMPLE } from './run-cli'

/** Enough for an answer to every question; no proof is needed to write a decision down. */
const EFFORT = { seed: 1, restarts: 1, rounds: 60, nodes: 50 }
const DECIDED = ['--decision', 'DEC-2026-07', '--date', '2026-10-15', '--reason', 'Priorité du mandat']

const folder = mkdtempSync(join(tmpdir(), 'roadmap-'))
const file = (name: string) => join(folder, `${name}.xlsx`)
const load = (name: string) => new Uint8Array(readFileSync(file(name)))
copyFileSync(SAMPLE, file('roadmap'))

const roadmap = (...argv: string[]) => ran(argv, EFFORT)

/** Every cell of the user's tables that differs, by its place. */
function changedCells(before: Uint8Array, after: Uint8Array): Map<string, { before: unknown; after: unknown }> {
  const [old, now] = [before, after].map((bytes) => readWorkbook(bytes).tables)
  const changed = new Map<string, { before: unknown; after: unknown }>()
  old!.forEach(({ sheet, top, left, cells }, i) => {
    expect(now![i]).toMatchObject({ sheet, top, left })
    cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        const other = now![i]!.cells[r]?.[c] ?? null
        if (other === cell) return
        const place = `${sheet}!${addressOf({ row: top + r, column: left + c })}`
        changed.set(place, { before: cell, after: other })
      })
    })
  })
  return changed
}

/** The journal says each of these cells with what it held and what it holds, and nothing else. */
function expectJournal(bytes: Uint8Array, changed: ReturnType<typeof changedCells>): void {
  const lines = journalLines(readWorkbook(bytes).generated)
  expect(new Map(lines.map(({ sheet, cell, before, after }) => [`${sheet}!${cell}`, { before, after }]))).toEqual(
    changed,
  )
  expect(lines.every(({ decision, reason }) => decision === 'DEC-2026-07' && reason === 'Priorité du mandat')).toBe(
    true,
  )
}

async function expectUndone(name: string): Promise<void> {
  const undone = await roadmap('undo', file(name), '--out', file(`${name}-undone`))
  expect([undone.code, undone.err]).toEqual([0, ''])
  const sample = load('roadmap')
  const names = foreignNames(sample)
  expect(names.length).toBeGreaterThan(60)
  expect(foreignParts(load(`${name}-undone`), names)).toEqual(foreignParts(sample, names))
  const lines = journalLines(readWorkbook(load(`${name}-undone`)).generated)
  expect(lines.every(({ undone }) => undone === parseIsoDate('2026-11-21'))).toBe(true)
}

test('an option of the arbitration is written into its cells alone, with a journal, and undone to the byte', async () => {
  const asked = ['apply', file('roadmap'), '--request', 'DEM-2026-08', '--option', '1', ...DECIDED]
  const applied = await roadmap(...asked, '--out', file('option'))
  expect([applied.code, applied.err]).toEqual([0, ''])
  const changed = changedCells(load('roadmap'), load('option'))
  const given = String(changed.get('Demandes!L9')!.after).split(', ')
  expect(given.length).toBeGreaterThan(0)
  expect(changed.get('Demandes!K9')).toEqual({ before: 'Instruite', after: 'Acceptée' })
  expect(changed.get('Demandes!M9')).toEqual({ before: null, after: 'DEC-2026-07' })
  const { cells, top } = readWorkbook(load('roadmap')).tables.find(({ sheet }) => sheet === 'Projets')!
  const codeOf = (place: string) => cells[Number(/\d+$/.exec(place)![0]) - 1 - top]![0]
  const touched = [...changed.keys()].filter((place) => place.startsWith('Projets!'))
  expect(new Set(touched.map(codeOf))).toEqual(new Set(given))
  expect(changed.size).toBe(3 + touched.length)
  for (const place of changed.keys()) expect(applied.out).toContain(`${place} · `)
  expectJournal(load('option'), changed)
  await expectUndone('option')
})

test('scenario B as a whole, by its letter, is written with a journal, and undone to the byte', async () => {
  const applied = await roadmap('apply', file('roadmap'), '--scenario', 'B', ...DECIDED, '--out', file('scenario'))
  expect(applied.err).toBe('')
  const changed = changedCells(load('roadmap'), load('scenario'))
  const sheets = new Set([...changed.keys()].map((place) => place.split('!')[0]))
  expect(sheets).toEqual(new Set(['Projets', 'Demandes']))
  expectJournal(load('scenario'), changed)
  await expectUndone('scenario')
})

test('a scenario that nobody knows is refused with those that there are, and nothing is written', async () => {
  const { code, err } = await roadmap('apply', file('roadmap'), '--scenario', 'Z', ...DECIDED, '--out', file('never'))
  expect([code, err]).toEqual([2, expect.stringContaining('internal, outsourced')])
  expect(() => load('never')).toThrow()
})
