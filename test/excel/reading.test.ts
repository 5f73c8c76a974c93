import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkbook } from '../../src/files/read-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { generatedPlan, inputPlan } from './plans'
import { inputsOf, openInExcel, userWorkbook } from './workbook'

jest.setTimeout(120_000)

const ROOT = join(__dirname, '../..')
const SAMPLES = join(ROOT, 'samples')
const FIXTURES = join(ROOT, 'test/fixtures/workbooks')

const workbooks = [SAMPLES, FIXTURES].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => [name, join(folder, name)] as const),
)

describe('reading the open workbook', () => {
  test.each(workbooks)('gives of %s the same tables as reading the saved file', async (_name, path) => {
    const bytes = new Uint8Array(readFileSync(path))
    const saved = readWorkbook(bytes)
    const { host } = openInExcel(bytes)
    // Excel says nothing of chart sheets, of the order of names, and of days counted from 1904.
    const read = await host.read()
    expect(read.tables).toEqual(saved.tables)
    expect(read.generated).toEqual(saved.generated)
    expect(saved.sheets).toEqual(expect.arrayContaining(read.sheets))
    expect([...read.names].sort()).toEqual([...saved.names].sort())
  })

  test('takes two syncs on the sample', async () => {
    const { standIn, host } = openInExcel(new Uint8Array(readFileSync(join(SAMPLES, 'departement-exemple.xlsx'))))
    await host.read()
    const bytes = standIn.syncs().map(({ requestBytes, responseBytes }) => `${requestBytes} + ${responseBytes}`)
    process.stdout.write(`sample read in ${bytes.length} syncs, bytes sent + answered: ${bytes.join(', ')}\n`)
    expect(standIn.syncs()).toHaveLength(2)
  })

  test('keeps the tables of our own sheets apart, with their marks', async () => {
    const bytes = userWorkbook()
    const plan = generatedPlan('ranking', 'Priorisation', inputsOf(bytes).fingerprint)
    const once = writeSheets(bytes, [plan]).bytes
    const { host } = openInExcel(once)
    const read = await host.read()
    expect(read.generated).toEqual(readWorkbook(once).generated)
    expect(read.generated[0]!.mark).toEqual(plan.mark)
    expect(read.tables.map(({ name }) => name)).toEqual(['Projets', 'Budget'])
  })

  test('where Excel does not follow the chain of sheets, they are asked for one by one', async () => {
    const bytes = userWorkbook()
    const { standIn, host } = openInExcel(bytes)
    standIn.failSync(1, { when: 'before', code: 'ItemNotFound' })
    expect(await host.read()).toEqual(readWorkbook(bytes))
    expect(standIn.syncs()).toHaveLength(4)
  })

  test('more than 64 sheets are read whole', async () => {
    const plans = Array.from({ length: 70 }, (_plan, i) => inputPlan(`Feuille ${i}`, 2))
    const tables = plans.map((plan, i) => ({ ...plan, tables: [{ ...plan.tables[0]!, name: `Tableau_${i}` }] }))
    const { bytes } = writeSheets(emptyWorkbook('fr'), tables)
    const { standIn, host } = openInExcel(bytes)
    expect(await host.read()).toEqual(readWorkbook(bytes))
    expect(standIn.syncs()).toHaveLength(3)
  })

  test('an answer too large for Excel for the web is asked for again in smaller pieces', async () => {
    const bytes = userWorkbook()
    const { standIn, host } = openInExcel(bytes)
    standIn.failSync(2, { when: 'before', code: 'ResponsePayloadSizeLimitExceeded' })
    expect((await host.read()).tables).toEqual(readWorkbook(bytes).tables)
    expect(standIn.syncs().length).toBeGreaterThan(2)
  })
})
