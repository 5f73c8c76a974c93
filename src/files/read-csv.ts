import type { RawCell, RawTable } from '../workbook/raw-table'
import { csvDelimiter, csvRecords, DELIMITERS } from './csv-records'
import type { Delimiter } from './csv-records'
import { decodeCsv } from './csv-text'

/** The line with which Excel is told the delimiter. */
const SEPARATOR_LINE = /^sep=(.)(\r\n|\n|\r|$)/i

/**
 * A CSV file as a raw table: every row of the file, title rows included, every cell as the text it is; an empty cell
 * is null, short rows are filled up with null. `name` is the file's name, whose extension is left out.
 *
 * @example readCsv(new TextEncoder().encode('Code;Libellé\n011;Charges\n'), 'lignes.csv').cells // [['Code', 'Libellé'], ['011', 'Charges']]
 */
export function readCsv(bytes: Uint8Array, name: string): RawTable {
  const text = decodeCsv(bytes)
  const told = SEPARATOR_LINE.exec(text)
  const body = told ? text.slice(told[0].length) : text
  const records = csvRecords(body, (told && knownDelimiter(told[1]!)) ?? csvDelimiter(body))
  while (records.length > 0 && records[records.length - 1]!.every((field) => field === '')) records.pop()
  const width = records.reduce((widest, record) => Math.max(widest, record.length), 0)
  const title = name.replace(/\.[^./\\]+$/, '').replace(/^.*[/\\]/, '')
  const cells = records.map((record) => Array.from({ length: width }, (_, i): RawCell => record[i] || null))
  return { kind: 'csv', id: `csv:${title}`, name: title, sheet: title, top: told ? 1 : 0, left: 0, cells }
}

function knownDelimiter(sign: string): Delimiter | null {
  return DELIMITERS.find((delimiter) => delimiter === sign) ?? null
}
