import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { writeMapping } from '../../src/files/mapping-part'
import { readWorkbook } from '../../src/files/read-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { csvSheet } from '../../src/cli/csv-sheet'
import type { RawTable } from '../../src/workbook/raw-table'
import { runCli } from './run-cli'

const raw: RawTable = {
  kind: 'csv',
  id: 'Suivi',
  name: 'Suivi',
  sheet: 'Suivi',
  top: 0,
  left: 0,
  cells: [
    ['Repère', 'Quoi', 'Montant'],
    ['A1', 'Guichet des aides', '53,02'],
  ],
}
const text = JSON.stringify({
  Suivi: {
    table: 'projects',
    columns: { code: 'Repère', title: 'Quoi', envelope: 'Montant' },
    unit: { envelope: 'M€' },
  },
})
const { bytes } = writeSheets(emptyWorkbook('fr'), [csvSheet(raw)])

function inFile(name: string, content: Uint8Array | string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'roadmap-')), name)
  writeFileSync(path, content)
  return path
}

describe('a workbook whose tables bear other headers', () => {
  test('is refused as long as nothing says what it holds', async () => {
    expect((await runCli(inFile('own.xlsx', bytes))).code).toBe(2)
  })

  test('is read with the mapping that it keeps, and keeps it in the result', async () => {
    const run = await runCli(inFile('own.xlsx', writeMapping(bytes, text)))
    expect(run.err).toBe('')
    expect(run.out).toMatch(/53\s020\s000,00/)
    expect(readWorkbook(run.bytes!).mapping).toBe(text)
  })

  test('is read with the mapping given for the run, which is not kept', async () => {
    const run = await runCli(inFile('own.xlsx', bytes), '--mapping', inFile('mapping.json', text))
    expect(run.out).toMatch(/53\s020\s000,00/)
    expect(readWorkbook(run.bytes!).mapping).toBeUndefined()
  })

  test('is refused with a sentence when that file says something else', async () => {
    const path = inFile('mapping.json', '{"Suivi":{"table":"dragons"}}')
    const { code, err } = await runCli(inFile('own.xlsx', bytes), '--mapping', path)
    expect(code).toBe(2)
    expect(err).toContain(path)
  })
})
