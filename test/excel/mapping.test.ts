import { readWorkbook } from '../../src/files/read-workbook'
import { writeMapping } from '../../src/files/mapping-part'
import { partsOf } from './parts'
import { openInExcel, userWorkbook } from './workbook'

const bytes = userWorkbook()
const text = '{"1":{"table":"projects","name":"Projets","columns":{"title":"L\'intitulé"}}}'

describe('the mapping kept in the open workbook', () => {
  test('is read again, and the saved file is the one that the command line would write', async () => {
    const { standIn, host } = openInExcel(bytes)
    await host.saveMapping(text)
    expect(standIn.syncs()).toHaveLength(2)
    expect((await host.read()).mapping).toBe(text)
    const saved = standIn.savedBytes()
    expect(await host.read()).toEqual(readWorkbook(saved))
    expect(partsOf(saved)).toEqual(partsOf(writeMapping(bytes, text)))
  })

  test('is read from a file that the command line wrote, replaced and forgotten', async () => {
    const { standIn, host } = openInExcel(writeMapping(bytes, text))
    expect((await host.read()).mapping).toBe(text)
    await host.saveMapping('{}')
    expect((await host.read()).mapping).toBe('{}')
    await host.saveMapping('')
    expect((await host.read()).mapping).toBeUndefined()
    expect(partsOf(standIn.savedBytes())).toEqual(partsOf(bytes))
  })

  test('touches no cell and does not clear what the user can undo', async () => {
    const { standIn, host } = openInExcel(bytes)
    await host.saveMapping(text)
    expect([standIn.foreignWrites(), standIn.undoCleared]).toEqual([[], []])
    expect(readWorkbook(standIn.savedBytes()).tables).toEqual(readWorkbook(bytes).tables)
  })

  test('is refused in a read-only workbook, and a failure at any sync is a sentence', async () => {
    const { standIn, host } = openInExcel(bytes)
    standIn.makeReadOnly()
    await expect(host.saveMapping(text)).rejects.toMatchObject({ code: 'workbookReadOnly' })
    for (const position of [1, 2]) {
      const other = openInExcel(bytes)
      other.standIn.failSync(position, { when: 'before', code: 'GeneralException' })
      await expect(other.host.saveMapping(text)).rejects.toMatchObject({ code: 'excelRefused' })
      other.standIn.forget()
      await other.host.saveMapping(text)
      expect((await other.host.read()).mapping).toBe(text)
    }
  })
})
