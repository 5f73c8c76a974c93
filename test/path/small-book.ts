import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/cli/run'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import type { Lang } from '../../src/i18n/translate'
import { parseIsoDate } from '../../src/portfolio/calendar'
import { columnLetters } from '../../src/workbook/address'
import type { RawCell } from '../../src/workbook/raw-table'
import type { PlanCell, SheetPlan } from '../../src/workbook/sheet-plan'
import { inputPlan } from '../excel/plans'
import { sheetRows } from './sheet-rows'

/** Tables by the name of their sheet, headers first, as a person would type them. */
export type Book = Readonly<Record<string, PlanCell[][]>>

export const day = (text: string): number => parseIsoDate(text)!

const HEADERS = {
  Projets: ['Code', 'Intitulé', 'Statut', 'Début prévu', 'Fin prévue', 'Décalage (mois)', 'Jours MOE'],
  Budget: ['Projet', 'Section', 'Exercice', 'CP voté'],
  Notes: ['Projet', 'Critère', 'Note'],
} as const

/** Three approved projects of a quarter each, a team of 100 days a quarter, 300 k€ of capital and 60 k€ of operating credits in 2027. */
export const SMALL: Book = {
  Paramètres: [
    ['Clé', 'Valeur'],
    ['Fin de la feuille de route', day('2027-12-31')],
  ],
  Projets: [
    [...HEADERS.Projets],
    ['P1', 'Portail', 'Approuvé', day('2027-01-01'), day('2027-03-31'), 0, 40],
    ['P2', 'Archives', 'Approuvé', day('2027-01-01'), day('2027-03-31'), 0, 40],
    ['P3', 'Réseau', 'Approuvé', day('2027-01-01'), day('2027-03-31'), 0, 40],
  ],
  Equipes: [
    ['Code', 'Libellé', 'Rôle', 'ETP', 'Externalisable', 'Tarif journalier externe'],
    ['DEV', 'Développement', 'MOE', 2, 'Non', null],
  ],
  Capacites: [
    ['Équipe', 'Période', 'Jours internes', 'Jours externes au plus'],
    ['DEV', '2027-T1', 200, 0],
    ['DEV', '2027-T2', 200, 0],
    ['DEV', '2027-T3', 200, 0],
    ['DEV', '2027-T4', 200, 0],
  ],
  Criteres: [
    ['Code', 'Libellé', 'Famille', 'Sens', 'Note minimale', 'Note maximale', 'Poids %'],
    ['C1', 'Utilité', 'Valeur', 'À maximiser', 0, 5, 1],
  ],
  Notes: [[...HEADERS.Notes], ['P1', 'C1', 5], ['P2', 'C1', 2], ['P3', 'C1', 4]],
  Budget: [
    [...HEADERS.Budget],
    ['P1', 'Investissement', 2027, 100_000],
    ['P2', 'Investissement', 2027, 100_000],
    ['P3', 'Investissement', 2027, 100_000],
    [null, 'Fonctionnement', 2027, 60_000],
  ],
}

/** The same tables with one cell changed: the row is found by its first cell, the column by its header. */
export function withCell(book: Book, sheet: string, key: string, header: string, value: PlanCell): Book {
  const [headers, ...rows] = book[sheet]!
  const column = headers!.indexOf(header)
  const widened = column < 0 ? [...headers!, header] : headers!
  const place = column < 0 ? headers!.length : column
  return {
    ...book,
    [sheet]: [
      widened,
      ...rows.map((row) => {
        const wide = widened.map((_, i) => row[i] ?? null)
        return row[0] === key ? wide.with(place, value) : wide
      }),
    ],
  }
}

export const withRows = (book: Book, sheet: string, ...rows: PlanCell[][]): Book => ({
  ...book,
  [sheet]: [...(book[sheet] ?? []), ...rows],
})

export function bookBytes(book: Book): Uint8Array {
  const sheets = Object.entries(book).map(([name, cells]): SheetPlan => {
    const letters = columnLetters(cells[0]!.length - 1)
    const range = `A1:${letters}${cells.length}`
    const table = name.normalize('NFD').replace(/[^A-Za-z]/g, '')
    return {
      ...inputPlan(name, 1),
      columns: cells[0]!.map(() => 16),
      areas: [{ at: 'A1', cells }],
      tables: cells.length > 1 ? [{ name: table, range, style: null, banded: false, filter: true }] : [],
    }
  })
  return writeSheets(emptyWorkbook('fr'), sheets).bytes
}

const folder = mkdtempSync(join(tmpdir(), 'roadmap-'))
let count = 0

export type Told = { code: number; out: string; err: string; sheet(name: string): string; rows(name: string): string[] }

/** What the command line makes of a book: every sheet as one text, or as a text for each row. */
export async function toldOf(book: Book | Uint8Array, lang: Lang, ...options: string[]): Promise<Told> {
  const path = join(folder, `book-${++count}.xlsx`)
  writeFileSync(path, book instanceof Uint8Array ? book : bookBytes(book))
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run([path, '--out', `${path}-out.xlsx`, '--lang', lang, '--date', '2026-12-31', ...options], {
    out: (text) => out.push(text),
    err: { write: (text) => err.push(text) },
    today: day('2026-12-31'),
    effort: { seed: 1, restarts: 1, rounds: 60, nodes: 1000 },
  })
  const read = code === 2 ? new Map<string, RawCell[][]>() : sheetRows(new Uint8Array(readFileSync(`${path}-out.xlsx`)))
  const rows = (name: string) =>
    (read.get(name) ?? []).map((row) =>
      row
        .filter((cell) => cell !== null && cell !== undefined)
        .join(' | ')
        .replaceAll(/[\u00a0\u202f]/g, ' '),
    )
  return { code, out: out.join(''), err: err.join(''), rows, sheet: (name) => rows(name).join('\n') }
}
