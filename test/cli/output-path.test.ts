import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CliError } from '../../src/cli/cli-error'
import { outputPath } from '../../src/cli/output-path'

const folder = mkdtempSync(join(tmpdir(), 'roadmap-'))
const input = join(folder, 'Budget 2026.xlsx')
afterAll(() => rmSync(folder, { recursive: true }))

describe('where the result goes', () => {
  test('beside the input, under its name and a suffix', () => {
    expect(outputPath({ input, out: null, suffix: 'roadmap' })).toBe(join(folder, 'Budget 2026-roadmap.xlsx'))
  })

  test('a CSV export gives a workbook', () => {
    expect(outputPath({ input: join(folder, 'gf.csv'), out: null, suffix: 'roadmap' })).toBe(
      join(folder, 'gf-roadmap.xlsx'),
    )
  })

  test('a file that is already there is replaced only when the user names it', () => {
    const taken = join(folder, 'Budget 2026-feuille-de-route.xlsx')
    writeFileSync(taken, '')
    expect(() => outputPath({ input, out: null, suffix: 'feuille-de-route' })).toThrow(
      new CliError('outputExists', { path: taken }),
    )
    expect(outputPath({ input, out: taken, suffix: 'feuille-de-route' })).toBe(taken)
  })

  test('the input itself is written over only when the user names it', () => {
    expect(outputPath({ input, out: input, suffix: 'roadmap' })).toBe(input)
  })

  test('a name that Excel would not open is refused, and macros stay in a workbook for macros', () => {
    expect(() => outputPath({ input, out: join(folder, 'r.csv'), suffix: 'x' })).toThrow(CliError)
    expect(() => outputPath({ input: join(folder, 'm.xlsm'), out: join(folder, 'm.xlsx'), suffix: 'x' })).toThrow(
      CliError,
    )
  })
})
