import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { readCsv } from '../../src/files/read-csv'

const DATA = 'samples/source/data'
const text = (content: string, name = 'f.csv') => readCsv(new TextEncoder().encode(content), name)
const file = (path: string) => readCsv(new Uint8Array(readFileSync(`${DATA}/${path}`)), path)

describe('encodings', () => {
  const content = 'Code;Libellé\n011;Coût élevé €'
  const expected = [
    ['Code', 'Libellé'],
    ['011', 'Coût élevé €'],
  ]
  const utf16 = (mark: boolean, big: boolean) => {
    const units = [...((mark ? '\ufeff' : '') + content)].map((sign) => sign.charCodeAt(0))
    return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
  }
  const cp1252 = Uint8Array.from([...content].map((sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0))))
  test.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(content)],
    ['UTF-8 with byte order mark', new TextEncoder().encode(`\ufeff${content}`)],
    ['Windows-1252', cp1252],
    ['UTF-16 little-endian with mark', utf16(true, false)],
    ['UTF-16 big-endian with mark', utf16(true, true)],
    ['UTF-16 little-endian without mark', utf16(false, false)],
  ])('%s', (_, bytes) => expect(readCsv(bytes, 'x.csv').cells).toEqual(expected))
})

describe('real exports', () => {
  test('the awkward budget export keeps its 414 rows, in both encodings', () => {
    const ansi = file('departement-exemple/export_gf_cp1252_nbsp.csv')
    const unicode = file('departement-exemple/export_gf_utf8bom_nnbsp.csv')
    const normal = (table: typeof ansi) =>
      table.cells.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell.replace(/[\u00a0\u202f]/g, ' ') : cell)),
      )
    expect(ansi.cells).toHaveLength(414)
    expect(normal(unicode)).toEqual(normal(ansi))
  })
  test('the Morbihan accounts keep their 1,273 lines and the leading zeros of their codes', () => {
    const published = file('donnees-ouvertes/D56_morbihan_CA_2021_scdl.csv')
    const french = file('donnees-ouvertes/D56_CA_2021_fr_cp1252.csv')
    expect(published.cells).toHaveLength(1274)
    expect(french.cells).toHaveLength(1274)
    expect(published.cells.flat()).toContain('016')
  })
  test.each([
    'axes',
    'charge',
    'charges_projets',
    'demandes',
    'dependances',
    'directions',
    'jalons',
    'lignes',
    'mois',
    'objectifs',
    'processus',
    'projets',
    'risques',
  ])('%s.csv is a regular table', (name) => {
    const table = file(`departement-exemple/${name}.csv`)
    expect(table.cells[0]!.length).toBeGreaterThan(1)
    expect(table.cells[0]!.every((header) => header !== null)).toBe(true)
  })
})

test('delimiters, quotes, line breaks and ragged rows lose nothing', () => {
  expect(text('a;b\r\n"x;""y""\nz";2\r\n1;2;3\r\n;\r\n').cells).toEqual([
    ['a', 'b', null],
    ['x;"y"\nz', '2', null],
    ['1', '2', '3'],
  ])
  expect(text('a|b\n1|2').cells).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
  expect(text('sep=,\na,b;c\n1,2')).toMatchObject({
    top: 1,
    cells: [
      ['a', 'b;c'],
      ['1', '2'],
    ],
  })
  expect(text('').cells).toEqual([])
  expect(text('one\n\ntwo', 'dossier/liste.csv')).toMatchObject({ name: 'liste', cells: [['one'], [null], ['two']] })
})

test('what a program writes with quotes is read back as it was', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\t', '|', '\n', '\r', ' ', '=') })
  const table = fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(table, (rows) => {
      const body = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')
      const expected = rows.map((row) => row.map((cell) => cell || null))
      const { cells } = text(`sep=;\n${body}`)
      expect(cells).toEqual(expected.slice(0, 1 + expected.findLastIndex((row) => row.some((cell) => cell !== null))))
    }),
  )
})

test('any bytes are read', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readCsv(bytes, 'any.csv')))
})
