import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from '../../src/files/read-csv'
import { readWorkbook } from '../../src/files/read-workbook'
import type { RawTable, RawWorkbook } from '../../src/workbook/raw-table'

const SAMPLES = join(__dirname, '../../samples')

/** A file of samples/source/data, as bytes. */
export function dataFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(SAMPLES, 'source/data', name)))
}

/** A CSV file of the example department. */
export function departmentCsv(name: string): RawTable {
  return readCsv(dataFile(`departement-exemple/${name}.csv`), `${name}.csv`)
}

/** A sample workbook. */
export function sampleWorkbook(name: string): RawWorkbook {
  return readWorkbook(new Uint8Array(readFileSync(join(SAMPLES, name))))
}

/** Raw tables as a workbook that holds nothing else. */
export function workbookOf(...tables: RawTable[]): RawWorkbook {
  return { tables, generated: [], sheets: tables.map(({ sheet }) => sheet), names: [], date1904: false }
}

/** JSON kept beside the data, such as the expected figures. */
export function goldenOf<T>(name: string): T {
  return JSON.parse(new TextDecoder().decode(dataFile(name))) as T
}

/** How many findings there are of each kind. */
export function countByCode(findings: readonly { code: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1
  return counts
}
