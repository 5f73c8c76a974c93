import fc from 'fast-check'
import { decimalSign, readNumber, writtenNumber } from '../../../src/tables/cells/number'
import { readDays, readMoney } from '../../../src/tables/cells/hundredths'
import { readPercent } from '../../../src/tables/cells/percent'

const MANNER = { decimal: null, unit: 'euro' } as const
const SPACES = [' ', '\u00a0', '\u202f', '\u2009', "'", '’']

describe('amounts as people and finance systems type them', () => {
  test.each([
    ['1 300,29', 1300_29],
    ['1\u00a0300,29', 1300_29],
    ['1\u202f300,29', 1300_29],
    ['1\u2009300,29', 1300_29],
    ["1'300.29", 1300_29],
    ['1,300.29', 1300_29],
    ['1.300,29', 1300_29],
    ['1,300,000', 1_300_000_00],
    ['152 077 323', 152_077_323_00],
    ['3060.41', 3060_41],
    ['12279.97', 12279_97],
    ['(12)', -12_00],
    ['12-', -12_00],
    ['2 130,23-', -2130_23],
    ['−12', -12_00],
    ['(130,23)', -130_23],
    ['+12', 12_00],
    ['-', 0],
    ['–', 0],
    ['3 k€', 3_000_00],
    ['1,5 M€', 1_500_000_00],
    ['€ 12.50', 12_50],
    ['12,50 €', 12_50],
    ['0,123', 12],
    ['58319.8', 58319_80],
    [',5', 50],
  ])('%s', (text, cents) => {
    expect(readMoney(text, MANNER).value).toBe(cents)
  })

  test.each([
    'NA',
    'n.d.',
    '12 34',
    '1 23,4',
    '1,23,4',
    '12,34,56',
    '((12))',
    '-(12)',
    '--12',
    '12 %',
    '1e5',
    '٣',
    'k€',
  ])('%s is not an amount, and is said', (text) => {
    expect(readMoney(text, MANNER)).toMatchObject({ value: null, problem: { code: 'amountUnreadable' } })
  })

  test.each(['1.234', '1,234', '12.345', '999,999'])('%s alone is ambiguous and never guessed', (text) => {
    expect(readMoney(text, MANNER)).toMatchObject({ value: null, problem: { code: 'numberAmbiguous' } })
    expect(readNumber(text, MANNER)).toMatchObject({ value: null, problem: { code: 'numberAmbiguous' } })
  })

  test('an ambiguous number is read as the clear ones of its column, and that is said', () => {
    expect(readMoney('1.234', { decimal: ',', unit: 'euro' })).toMatchObject({ value: 1234_00 })
    expect(readNumber('1.234', { decimal: '.' })).toEqual({
      value: 1.234,
      native: false,
      problem: { code: 'numberDecidedByColumn', severity: 'information', params: { value: '1.234', read: '1.234' } },
    })
  })

  test('columns whose numbers contradict each other decide nothing', () => {
    expect(decimalSign(['1,5', '1.5'])).toBeNull()
    expect(decimalSign(['1 234,5', 'NA', '-'])).toBe(',')
    expect(decimalSign(['1,234.5', '1.234'])).toBe('.')
    expect(decimalSign(['1.234.567'])).toBe(',')
  })

  test('more than two decimals are rounded away from zero, and said', () => {
    expect(readMoney('1,005', { decimal: ',', unit: 'euro' })).toMatchObject({
      value: 1_01,
      problem: { code: 'amountRounded' },
    })
    expect(readMoney('-0,125', MANNER)).toMatchObject({ value: -13, problem: { code: 'amountRounded' } })
    expect(readMoney(1.005, MANNER)).toMatchObject({ value: 1_01, problem: { code: 'amountRounded' } })
    expect(readMoney('0,100', MANNER)).toEqual({ value: 10, native: false })
  })

  test('an amount that cents cannot hold exactly is refused', () => {
    expect(readMoney('99999999999999999', MANNER)).toMatchObject({ value: null, problem: { code: 'amountTooLarge' } })
    expect(readMoney(1e20, MANNER)).toMatchObject({ value: null, problem: { code: 'amountTooLarge' } })
  })

  test('a number typed as a number is live; in thousands of euros it is not, since a formula would sum thousands', () => {
    expect(readMoney(1234.56, MANNER)).toEqual({ value: 1234_56, native: true })
    expect(readMoney(1.5, { decimal: null, unit: 'k€' })).toEqual({ value: 1500_00, native: false })
  })

  test('errors of formulas are said, in both languages', () => {
    for (const text of ['#N/A', '#REF!', '#NOM?', '#VALEUR!', '#DIV/0!']) {
      expect(readMoney(text, MANNER)).toMatchObject({ value: null, problem: { code: 'errorCell' } })
    }
  })
})

describe('for every amount', () => {
  const cents = fc.integer({ min: -(10 ** 13), max: 10 ** 13 })

  test('text with any separator gives the cents back', () => {
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom(...SPACES),
        fc.constantFrom(',', '.'),
        fc.integer({ min: 0, max: 3 }),
        (amount, space, decimal, form) => {
          const digits = String(Math.abs(amount)).padStart(3, '0')
          const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, space)
          const text = whole + decimal + digits.slice(-2)
          const signed = amount >= 0 ? text : [`-${text}`, `(${text})`, `${text}-`, `−${text}`][form]!
          expect(readMoney(signed, MANNER).value).toBe(amount === 0 ? 0 : amount)
        },
      ),
    )
  })

  test('a number gives the cents back and is live', () => {
    fc.assert(
      fc.property(cents, (amount) => {
        expect(readMoney(amount / 100, MANNER)).toEqual({ value: amount === 0 ? 0 : amount, native: true })
      }),
    )
  })

  test('days are read as amounts are', () => {
    fc.assert(
      fc.property(cents, (days) =>
        expect(readDays(`${(days / 100).toFixed(2)} j`, MANNER).value).toBe(days === 0 ? 0 : days),
      ),
    )
  })

  test('no text makes the reader fail, and what is not read is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789 ,.-()%€kM'\u00a0\u202fx") }), (text) => {
        const { value, problem } = readMoney(text, MANNER)
        const blank = text.trim() === ''
        expect(value !== null || problem !== undefined || blank).toBe(true)
        if (value !== null) expect(Number.isSafeInteger(value)).toBe(true)
      }),
    )
  })

  test('a written number holds digits that JavaScript reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 ,.-()') }), (text) => {
        const written = writtenNumber(text.trim(), ',')
        if (typeof written === 'object') expect(Number.isFinite(Number(written.digits))).toBe(true)
      }),
    )
  })
})

describe('percents', () => {
  test('read their sign and the manner of their column', () => {
    expect(readPercent('52,56 %', { decimal: null, percentPoints: false }).value).toBe(0.5256)
    expect(readPercent(0.4, { decimal: null, percentPoints: false })).toEqual({ value: 0.4, native: true })
    expect(readPercent(100, { decimal: null, percentPoints: true })).toEqual({ value: 1, native: false })
    expect(readPercent('36', { decimal: null, percentPoints: true }).value).toBe(0.36)
  })
})
