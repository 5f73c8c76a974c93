import fc from 'fast-check'
import { scoreFormula, ScoreFormulaError } from '../../../src/calculation/prioritisation/score-formula'
import { translator } from '../../../src/i18n/translate'

describe('a person’s own formula for the score', () => {
  test('a weighted sum written out gives the weighted sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (a, b) => {
        const values = new Map([
          ['C1', a],
          ['C2', b],
        ])
        expect(scoreFormula('0.25 * C1 + (1 - 0.25) * C2').score(values)).toBeCloseTo(0.25 * a + 0.75 * b, 12)
      }),
    )
  })

  test('a missing criterion or a division by zero gives no score, never zero or infinity', () => {
    expect(scoreFormula('C1 + C2').score(new Map([['C1', 1]]))).toBeNull()
    const quotient = scoreFormula('C1 / C2')
    expect(
      quotient.score(
        new Map([
          ['C1', 1],
          ['C2', 0],
        ]),
      ),
    ).toBeNull()
  })

  test.each([
    'import("fs")',
    'f(x) = x',
    'createUnit("x")',
    'C1 = 3',
    'evaluate("1")',
    '[1, 2]',
    'C1; C2',
    '"text"',
    'C1.constructor',
    'cos(C1)',
    '1e999 * C1',
    'constructor(C1)',
    'toString(C1)',
    '5 cm + C1 to inch',
    'min()',
    'C1 ^ 999',
  ])('%s is refused with a sentence in both languages', (text) => {
    let error: unknown
    try {
      scoreFormula(text)
    } catch (caught) {
      error = caught
    }
    expect(error).toBeInstanceOf(ScoreFormulaError)
    const { code, params } = error as ScoreFormulaError
    for (const lang of ['fr', 'en'] as const)
      expect(translator(lang)(`errors.${code}`, params).length).toBeGreaterThan(20)
  })

  test('no text makes it do anything but give a formula or refuse', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        try {
          scoreFormula(text).score(new Map())
        } catch (error) {
          expect(error).toBeInstanceOf(ScoreFormulaError)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('a text of 501 characters and 30 nested parentheses are refused', () => {
    expect(() => scoreFormula('1 + '.repeat(130) + '1')).toThrow(ScoreFormulaError)
    expect(() => scoreFormula(`${'('.repeat(30)}C1${')'.repeat(30)}`)).toThrow(ScoreFormulaError)
  })
})
