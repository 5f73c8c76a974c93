import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from '../../src/files/read-csv'
import { readWorkbook } from '../../src/files/read-workbook'
import { columnLetters } from '../../src/workbook/address'
import type { RawCell } from '../../src/workbook/raw-table'
import { plainSheet } from '../../src/workbook/plain-sheet'
import type { CellFormat, SheetPlan } from '../../src/workbook/sheet-plan'

/** The State's sheet is formatted down to this row: 61 projects under the header, then 232 blank rows. */
const STATE_ROWS = 294
const STATE_WIDTHS = [12, 30, 36, 12, 60, 36, 12, 14, 18, 12, 22, 36, 36, 36, 14]
const PUBLICATION_DATE = 14
const MORBIHAN_WIDTH = 16

const FORMATS: Record<string, CellFormat> = {
  published: {},
  text: { numberFormat: '@' },
  date: { numberFormat: 'dd/mm/yyyy' },
  wrap: { wrap: true, vertical: 'top' },
}

const PAGE = { paper: 'A3', footer: { left: '', centre: '', right: '&P / &N' } } as const

/** Two published tables, cells exactly as published: text where text was typed, blanks where there was nothing. */
export function openDataSheets(folder: string): SheetPlan[] {
  const state = readWorkbook(readFileSync(join(folder, 'export.xlsx'))).tables[0]!
  const width = state.cells[0]!.length
  const blank: RawCell[] = Array.from({ length: width }, () => null)
  const stateCells = Array.from({ length: STATE_ROWS }, (_, row) => [...(state.cells[row] ?? blank)])
  const morbihan = readCsv(readFileSync(join(folder, 'D56_morbihan_CA_2021_scdl.csv')), 'Morbihan')
  return [
    publishedSheet({
      name: "Grands projets de l'État",
      cells: stateCells,
      widths: STATE_WIDTHS,
      formats: Array.from({ length: width }, (_, column) => (column === PUBLICATION_DATE ? 'date' : 'published')),
    }),
    publishedSheet({
      name: 'Morbihan CA 2021',
      cells: morbihan.cells.map((row) => [...row]),
      widths: morbihan.cells[0]!.map(() => MORBIHAN_WIDTH),
      formats: morbihan.cells[0]!.map(() => 'text'),
    }),
    sources(readFileSync(join(folder, 'LICENSE-panorama'), 'utf8')),
  ]
}

function publishedSheet({
  name,
  cells,
  widths,
  formats,
}: {
  name: string
  cells: RawCell[][]
  widths: number[]
  formats: string[]
}): SheetPlan {
  return plainSheet({
    name,
    columns: widths,
    formats: FORMATS,
    areas: [{ at: 'A1', cells, format: formats }],
    frozen: { rows: 1, columns: 0 },
    print: { ...PAGE, area: `A1:${columnLetters(widths.length - 1)}${cells.length}` },
  })
}

function sources(licence: string): SheetPlan {
  const lines = [
    'Sources',
    'Grands projets de l’État : github.com/DISIC/panorama, édition de mars 2018, cellules telles que publiées.',
    'Morbihan, compte administratif 2021 : github.com/megalis-bretagne/yatotem2scdl (exemples de tests, licence MIT), au format SCDL, cellules telles que publiées.',
    'Licence du panorama :',
    ...licence.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim()),
  ].filter((line) => line !== '')
  return plainSheet({
    name: 'Sources',
    columns: [110],
    formats: FORMATS,
    areas: [{ at: 'A1', cells: lines.map((line) => [line]), format: 'wrap' }],
    print: { ...PAGE, area: `A1:A${lines.length}` },
  })
}
