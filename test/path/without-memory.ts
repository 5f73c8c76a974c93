import { join } from 'node:path'
import { exampleDepartmentSheets } from '../../samples/source/departement-exemple'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { DATA } from './run-cli'

/** The tables of the example department in a workbook in which no session was ever closed. */
export function sampleWithoutMemory(): Uint8Array {
  return writeSheets(emptyWorkbook('fr'), exampleDepartmentSheets(join(DATA, 'departement-exemple'))).bytes
}
