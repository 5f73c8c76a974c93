import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkbook } from '../../src/files/read-workbook'
import { buildSamples } from '../../samples/source/samples'

const folder = join(__dirname, '../../samples')
const built = buildSamples(join(folder, 'source/data'))
const tablesOf = (file: string) => readWorkbook(readFileSync(join(folder, file))).tables

test.each(built)('$file is what its script builds, byte for byte', ({ file, bytes }) => {
  expect(Buffer.from(bytes).equals(readFileSync(join(folder, file)))).toBe(true)
})

describe('the example department', () => {
  const tables = new Map(tablesOf('departement-exemple.xlsx').map((table) => [table.sheet, table]))
  const rows = (sheet: string) => (tables.get(sheet)?.cells.length ?? 0) - 1

  test('holds every table as a real Excel table', () => {
    const sheets = [...tables.values()].filter(({ kind }) => kind === 'table').map(({ sheet }) => sheet)
    expect(sheets).toHaveLength(31)
    expect(rows('Projets')).toBe(69)
    expect(rows('Charge prévue')).toBe(1607)
    expect(rows('Exécution')).toBe(400)
    expect(rows('Jalons')).toBe(276)
    expect(rows('Risques')).toBe(90)
    expect(rows('Dépendances')).toBe(40)
  })

  test('codes are text and keep their zeros', () => {
    const chapters = new Set(
      tables
        .get('Exécution')!
        .cells.slice(1)
        .map((row) => row[7]),
    )
    expect([...chapters].sort()).toEqual(['011', '10', '13', '20', '21', '23', '65', '74'])
  })

  test('the credits of the Budget sheet add up to fifteen million euros to the cent', () => {
    const cents = tables
      .get('Budget')!
      .cells.slice(1)
      .reduce((sum, row) => sum + Math.round(Number(row[3]) * 100), 0)
    expect(cents).toBe(15_000_000_00)
  })
})

describe('the published tables', () => {
  const [state, morbihan] = tablesOf('donnees-ouvertes.xlsx')
  const published = join(folder, 'source/data/donnees-ouvertes')

  test('the State’s projects are the cells of the published workbook', () => {
    const original = readWorkbook(readFileSync(join(published, 'export.xlsx'))).tables[0]!
    expect(state!.cells).toEqual(original.cells)
  })

  test('Morbihan’s accounts are the text of the published CSV, zeros and blanks included', () => {
    expect(morbihan!.cells).toHaveLength(1274)
    expect(morbihan!.cells[1]!.slice(4, 7)).toEqual(['011', 'Charges à caractère général', '62268'])
    expect(
      morbihan!.cells.slice(1).every((row) => row.every((cell) => cell === null || typeof cell === 'string')),
    ).toBe(true)
  })
})
