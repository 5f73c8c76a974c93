import { translator } from '../../src/i18n/translate'

describe('a message formats its own parameters', () => {
  const overspent = { chapter: '011', year: 2026, paid: 123456, voted: 100000, excess: 23456 }

  test('amounts in cents are written in euros as the language writes them', () => {
    expect(translator('en')('findings.budgetChapterOverspent.message', overspent)).toBe(
      'Chapter 011, year 2026: €1,234.56 paid out of €1,000.00 of credits, €234.56 too much.',
    )
    expect(translator('fr')('findings.budgetChapterOverspent.message', overspent)).toContain('1\u202f234,56\u00a0€')
  })

  test('an unknown message is an error, never shown to a person', () => {
    expect(() => translator('fr')('findings.none')).toThrow('findings.none')
  })
})
