import { translator } from '../../src/i18n/translate'

describe('a message formats its own parameters', () => {
  const overspent = { chapter: '011', year: 2026, paid: 123456, voted: 100000, excess: 23456 }

  test('amounts in cents are written in euros as the language writes them', () => {
    expect(translator('en')('findings.budgetChapterOverspent.message', overspent)).toBe(
      'Chapter 011, year 2026: €1,234.56 paid out of €1,000.00 of credits, €234.56 too much.',
    )
    expect(translator('fr')('findings.budgetChapterOverspent.message', overspent)).toContain('1\u202f234,56\u00a0€')
  })

  test('nouns and verbs agree with their number as each language counts', () => {
    const missing = (lang: 'fr' | 'en', count: number) =>
      translator(lang)('findings.finalCostUnknown.message', { rows: count, envelope: 0 })
    expect(missing('fr', 0)).toMatch(/^0 projet sans/)
    expect(missing('en', 0)).toMatch(/^0 projects without/)
    expect(missing('fr', 1)).toMatch(/^1 projet sans/)
    expect(missing('fr', 2)).toMatch(/^2 projets sans/)
  })

  test('an unknown message is an error, never shown to a person', () => {
    expect(() => translator('fr')('findings.none')).toThrow('findings.none')
  })
})
