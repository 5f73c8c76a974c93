import { emptyWorkbook } from '../../src/files/empty-workbook'
import { readWorkbook } from '../../src/files/read-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { excelHost } from '../../src/excel/excel-host'
import { connectNode } from '../stand-in/office-in-node'
import { openStandIn } from '../stand-in/stand-in'
import { inputPlan } from './plans'

describe('reading the open workbook', () => {
  test('gives the same raw workbook as reading the saved file, in two syncs', async () => {
    const { bytes } = writeSheets(emptyWorkbook('fr'), [inputPlan('Projets', 5), inputPlan('Budget', 3)])
    const standIn = openStandIn(bytes)
    connectNode(standIn)
    const read = await excelHost().read()
    expect(read).toEqual(readWorkbook(bytes))
    expect(standIn.syncs()).toHaveLength(2)
  })
})
