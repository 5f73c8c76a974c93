import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { csvSheet } from '../../src/cli/csv-sheet'
import { runCli, SAMPLE } from './run-cli'

const folder = mkdtempSync(join(tmpdir(), 'roadmap-'))
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('what cannot be read is refused in a sentence, and nothing is written', () => {
  const diary = writeSheets(emptyWorkbook('fr'), [
    csvSheet({
      kind: 'csv',
      id: 'csv',
      name: 'Agenda',
      sheet: 'Agenda',
      top: 0,
      left: 0,
      cells: [
        ['Quoi', 'Où'],
        ['Réunion', 'Salle 3'],
      ],
    }),
  ]).bytes

  test.each([
    ['a file that is not there', join(folder, 'absent.xlsx'), /absent\.xlsx n’existe pas/],
    ['a folder', folder, /ni un classeur Excel/],
    ['a text document', file('notes.txt', 'a'), /ni un classeur Excel/],
    ['a workbook that is no zip', file('faux.xlsx', 'Bonjour'), /n'est pas un classeur Excel/],
    ['half a workbook', file('tronque.xlsx', readFileSync(SAMPLE).subarray(0, 5000)), /\./],
    ['a workbook without a table of ours', file('agenda.xlsx', diary), /\./],
    ['an empty export', file('vide.csv', ''), /\./],
  ])('%s', async (_, path, sentence) => {
    const { code, out, err, bytes } = await runCli(path)
    expect({ code, out, bytes }).toEqual({ code: 2, out: '', bytes: null })
    expect(err).toMatch(/^Refusé : /)
    expect(err).toMatch(sentence)
    expect(err).not.toMatch(/ {4}at |imprévue/)
  })
})

test('a folder that does not exist is said, and no draft is left behind', async () => {
  const { code, err } = await runCli(SAMPLE, '--out', join(folder, 'nowhere', 'r.xlsx'), '--lang', 'en')
  expect(code).toBe(2)
  expect(err).toMatch(/^Refused: The file .*nowhere.* cannot be written \(ENOENT\)/)
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
})

test('a name that the system finds too long is said as such', async () => {
  const { code, err } = await runCli(SAMPLE, '--out', join(folder, `${'n'.repeat(300)}.xlsx`))
  expect(code).toBe(2)
  expect(err).toMatch(/ne peut pas être écrit \(ENAMETOOLONG\)/)
})

test('an export wider than a sheet is refused with its size', async () => {
  const wide = file('large.csv', `Code;Intitulé;${Array.from({ length: 16_400 }, (_, i) => `c${i}`).join(';')}\nA;b\n`)
  const { code, err } = await runCli(wide)
  expect(code).toBe(2)
  expect(err).toMatch(/2 lignes et 16402 colonnes/)
})
