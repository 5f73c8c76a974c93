import { join } from 'node:path'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { exampleDepartmentSheets } from './departement-exemple'
import { openDataSheets } from './donnees-ouvertes'

/** The sample workbooks; the same data files give the same bytes. */
export function buildSamples(data: string): { file: string; bytes: Uint8Array }[] {
  return [
    {
      file: 'departement-exemple.xlsx',
      bytes: writeSheets(
        emptyWorkbook('fr', "Département d'exemple"),
        exampleDepartmentSheets(join(data, 'departement-exemple')),
      ).bytes,
    },
    {
      file: 'donnees-ouvertes.xlsx',
      bytes: writeSheets(emptyWorkbook('fr', 'Données ouvertes'), openDataSheets(join(data, 'donnees-ouvertes'))).bytes,
    },
  ]
}
