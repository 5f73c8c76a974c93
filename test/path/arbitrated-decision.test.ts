import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/cli/run'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { openPackage } from '../../src/files/package'
import { readPart } from '../../src/files/parts'
import { readWorkbook } from '../../src/files/read-workbook'
import { readWorkbookPart } from '../../src/files/read-sheet-list'
import { writeSheets } from '../../src/files/write-sheets'
import { openRoadmap } from '../../src/steps/roadmap'
import { columnLetters } from '../../src/workbook/address'
import type { PlanCell, SheetPlan } from '../../src/workbook/sheet-plan'
import { inputPlan } from '../excel/plans'
import { day } from '../portfolio/builders'

const folder = mkdtempSync(join(tmpdir(), 'roadmap-'))
const file = (name: string) => join(folder, `${name}.xlsx`)

async function roadmap(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(argv, {
    out: (text) => out.push(text),
    err: { write: (text) => err.push(text) },
    today: day('2026-11-21'),
  })
  return { code, out: out.join(''), err: err.join('') }
}

function sheet(name: string, cells: PlanCell[][]): SheetPlan {
  const width = cells[0]!.length
  return {
    ...inputPlan(name, 1),
    columns: cells[0]!.map(() => 16),
    areas: [{ at: 'A1', cells }],
    tables: [
      { name, range: `A1:${columnLetters(width - 1)}${cells.length}`, style: null, banded: false, filter: true },
    ],
  }
}

/** Three approved projects that take all the credits of 2027, and a request worth more than the least of them. */
const workbook = writeSheets(emptyWorkbook('fr'), [
  sheet('Projets', [
    ['Code', 'Intitulé', 'Statut', 'Début prévu', 'Fin prévue', 'Enveloppe'],
    ['P1', 'Portail', 'Approuvé', day('2027-01-01'), day('2027-06-30'), 100_000],
    ['P2', 'Archives', 'Approuvé', day('2027-01-01'), day('2027-06-30'), 100_000],
    ['P3', 'Réseau', 'Approuvé', day('2027-01-01'), day('2027-06-30'), 100_000],
  ]),
  sheet('Demandes', [
    [
      'N° demande',
      'Date',
      'Direction',
      'Intitulé',
      'Motif',
      'Coût d’investissement',
      'Jours MOE',
      'Date souhaitée',
      'Statut',
      'Compensation',
      'N° décision',
    ],
    ['D1', day('2026-09-01'), 'DSI', 'Alerte', 'Obligation', 100_000, 1, day('2027-06-30'), 'Instruite', null, null],
  ]),
  sheet('Criteres', [
    ['Code', 'Libellé', 'Famille', 'Sens', 'Note minimale', 'Note maximale', 'Poids %'],
    ['C1', 'Utilité', 'Valeur', 'À maximiser', 0, 5, 1],
  ]),
  sheet('Notes', [
    ['Projet', 'Critère', 'Note'],
    ['P1', 'C1', 5],
    ['P2', 'C1', 1],
    ['P3', 'C1', 4],
    ['D1', 'C1', 3],
  ]),
  sheet('Budget', [
    ['Projet', 'Section', 'Exercice', 'CP voté'],
    ['P1', 'Investissement', 2027, 100_000],
    ['P2', 'Investissement', 2027, 100_000],
    ['P3', 'Investissement', 2027, 100_000],
  ]),
]).bytes

test('a request is arbitrated, the option written with its decision, read again, and undone to the byte', async () => {
  writeFileSync(file('roadmap'), workbook)
  const decided = ['--decision', 'DEC-1', '--date', '2026-10-15', '--reason', 'Obligation']
  const applied = await roadmap(
    'apply',
    file('roadmap'),
    '--request',
    'D1',
    '--option',
    '1',
    ...decided,
    '--out',
    file('applied'),
  )
  expect([applied.code, applied.err]).toEqual([0, ''])
  const after = openRoadmap(readWorkbook(new Uint8Array(readFileSync(file('applied'))))).reading.portfolio
  expect(after.requests[0]).toMatchObject({ status: 'accepted', compensation: ['P2'], decision: 'DEC-1' })
  const given = after.projects.find(({ code }) => code === 'P2')!
  expect(given.status === 'candidate' || given.plannedStart! > day('2027-01-01')).toBe(true)
  expect(after.projects.filter(({ status }) => status === 'approved').map(({ code }) => code)).toEqual(
    expect.arrayContaining(['P1', 'P3']),
  )

  const undone = await roadmap('undo', file('applied'), '--out', file('undone'))
  expect([undone.code, undone.err]).toEqual([0, ''])
  const [before, now] = [openPackage(workbook), openPackage(new Uint8Array(readFileSync(file('undone'))))]
  for (const { part } of readWorkbookPart(before).sheets) {
    expect(Buffer.compare(readPart(before, part), readPart(now, part))).toBe(0)
  }

  const none = await roadmap(
    'apply',
    file('roadmap'),
    '--request',
    'D1',
    '--option',
    '99',
    ...decided,
    '--out',
    file('none'),
  )
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('l’option 99 n’existe pas')])
})
