import { join } from 'node:path'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { exampleDepartmentSheets } from './departement-exemple'
import { julySession } from './departement/july-session'
import { openDataSheets } from './donnees-ouvertes'

/** The tables of the department, and what its last session froze of them. */
function exampleDepartment(data: string): Uint8Array {
  const tables = writeSheets(emptyWorkbook('fr', "Département d'exemple"), exampleDepartmentSheets(data)).bytes
  return writeSheets(tables, [julySession(tables)]).bytes
}

/** The sample workbooks; the same data files give the same bytes. */
export function buildSamples(data: string): { file: string; bytes: Uint8Array }[] {
  return [
    {
      file: 'departement-exemple.xlsx',
      bytes: exampleDepartment(join(data, 'departement-exemple')),
    },
    {
      file: 'donnees-ouvertes.xlsx',
      bytes: writeSheets(emptyWorkbook('fr', 'Données ouvertes'), openDataSheets(join(data, 'donnees-ouvertes'))).bytes,
    },
  ]
}
