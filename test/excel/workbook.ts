import { excelHost, type ExcelHost } from '../../src/excel/excel-host'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { readWorkbook } from '../../src/files/read-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { fingerprint } from '../../src/workbook/fingerprint'
import type { SheetPlan } from '../../src/workbook/sheet-plan'
import type { Inputs } from '../../src/workbook/workbook-host'
import { engineValues } from '../stand-in/engine-values'
import { connectNode } from '../stand-in/office-in-node'
import { openStandIn, type StandIn, type StandInOptions } from '../stand-in/stand-in'
import { inputPlan } from './plans'

/** A user's workbook with two tables. */
export function userWorkbook(): Uint8Array {
  return writeSheets(emptyWorkbook('fr'), [inputPlan('Projets', 5), inputPlan('Budget', 3)]).bytes
}

/** What a calculation over all tables of a file would say that it read. */
export function inputsOf(bytes: Uint8Array): Inputs {
  const { tables } = readWorkbook(bytes)
  return { tables: tables.map(({ id }) => id), fingerprint: fingerprint(tables) }
}

/** A stand-in over a file, and our host talking to it. */
export function openInExcel(
  bytes: Uint8Array,
  plans: readonly SheetPlan[] = [],
  options: StandInOptions & { bytesPerSync?: number } = {},
): { standIn: StandIn; host: ExcelHost } {
  const standIn = openStandIn(bytes, { calculate: engineValues(plans), ...options })
  connectNode(standIn)
  return { standIn, host: excelHost(options.bytesPerSync) }
}
