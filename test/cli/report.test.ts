import { findingLines, needsPerson } from '../../src/cli/report'
import { translator } from '../../src/i18n/translate'
import type { Finding } from '../../src/portfolio/finding'

const t = translator('en')
const overspent: Finding = {
  code: 'budgetChapterOverspent',
  severity: 'warning',
  place: { sheet: 'Exécution', cell: 'H12' },
  params: { chapter: '011', year: 2026, paid: 123456, voted: 100000, excess: 23456 },
}
const unknown: Finding = { code: 'finalCostUnknown', severity: 'information', params: { rows: 2, envelope: 100 } }

describe('the summary of findings', () => {
  test('each kind is one line: its place, what is wrong, what to do, how many more', () => {
    const lines = findingLines([unknown, overspent, overspent], { t, checks: 'Checks' })
    expect(lines).toEqual([
      '\nFindings',
      '  0 to correct, 2 to check, 1 for information',
      expect.stringMatching(/^ {2}▲ Exécution!H12 — Chapter 011, year 2026: .* \(and 1 more of the same kind\)$/),
      expect.stringMatching(/^ {2}· 2 projects without an estimated final cost/),
      '  All findings are on the sheet "Checks".',
    ])
  })

  test('says so when there is none', () => {
    expect(findingLines([], { t, checks: 'Checks' })).toEqual(['\nFindings', '  No findings.'])
  })

  test('a person is needed for what must be corrected or checked, not for information', () => {
    expect(needsPerson([unknown])).toBe(false)
    expect(needsPerson([unknown, overspent])).toBe(true)
  })
})
