import { unzipSync, strFromU8 } from 'fflate'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { readWorkbook } from '../../src/files/read-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { excelHost } from '../../src/excel/excel-host'
import { fingerprint } from '../../src/workbook/fingerprint'
import type { Inputs } from '../../src/workbook/workbook-host'
import { engineValues } from '../stand-in/engine-values'
import { connectNode } from '../stand-in/office-in-node'
import { openStandIn } from '../stand-in/stand-in'
import { generatedPlan, inputPlan } from './plans'

const { bytes } = writeSheets(emptyWorkbook('fr'), [inputPlan('Projets', 5), inputPlan('Budget', 3)])
const { tables } = readWorkbook(bytes)
const inputs: Inputs = { tables: tables.map(({ id }) => id), fingerprint: fingerprint(tables) }
const plans = [
  generatedPlan('ranking', 'Priorisation', inputs.fingerprint),
  generatedPlan('capacity', 'Plan de charge', inputs.fingerprint),
]

describe('writing generated sheets', () => {
  test('gives the same file as writing them into the file, part by part', async () => {
    const standIn = openStandIn(bytes, { calculate: engineValues(plans) })
    connectNode(standIn)
    const report = await excelHost().apply(plans, inputs)
    const expected = writeSheets(bytes, plans)
    expect(report).toEqual(expected.report)
    expect(parts(standIn.savedBytes())).toEqual(parts(expected.bytes))
    expect(standIn.undoCleared).toEqual([])
  })
})

/** The parts of a file as text, without what Office.js cannot say: the alternative text of a chart. */
function parts(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, content]) => [
      name,
      strFromU8(content)
        .replace(/ descr="[^"]*"/g, '')
        .replace(/></g, '>\n<'),
    ]),
  )
}
