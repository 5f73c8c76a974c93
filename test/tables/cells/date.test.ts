import fc from 'fast-check'
import { dateOf, isoDate } from '../../../src/portfolio/calendar'
import { readDate } from '../../../src/tables/cells/date'
import { periodNamed, readPeriod, readYear } from '../../../src/tables/cells/period'

const MANNER = { date1904: false }

test.each([
  ['30/09/2026', '2026-09-30'],
  ['1/9/2026', '2026-09-01'],
  ['30-09-2026', '2026-09-30'],
  ['30.09.2026', '2026-09-30'],
  ['2026-09-30', '2026-09-30'],
  ['2026-09-30T12:00:00', '2026-09-30'],
  ['30/09/2026 08:42', '2026-09-30'],
  ['20260930', '2026-09-30'],
  [' 29/02/2028\u00a0', '2028-02-29'],
])('%s is %s', (text, iso) => {
  expect(isoDate(readDate(text, MANNER).value!)).toBe(iso)
})

test.each([
  ['31/02/2026', 'dateImpossible'],
  ['29/02/2026', 'dateImpossible'],
  ['12/31/2026', 'dateImpossible'],
  ['00/01/2026', 'dateImpossible'],
  ['juillet 2013', 'dateUnreadable'],
  ['à définir', 'dateUnreadable'],
  ['#N/A', 'errorCell'],
])('%s gives no day and is said: %s', (text, code) => {
  expect(readDate(text, MANNER)).toMatchObject({ value: null, problem: { code } })
})

test('two figures for the year are read in this century, and said', () => {
  const { value, problem } = readDate('15/07/26', MANNER)
  expect([isoDate(value!), problem?.code]).toEqual(['2026-07-15', 'dateTwoDigitYear'])
})

test('a year, a number of days or a telephone number typed as a date is said, never turned into 1905', () => {
  for (const cell of [2026, 0, -5, 600000000]) {
    expect(readDate(cell, MANNER)).toMatchObject({ value: null, problem: { code: 'dateUnlikely' } })
  }
})

test('workbooks that count from 1904 give the same days, not live', () => {
  expect(readDate(46295 - 1462, { date1904: true })).toEqual({ value: 46295, native: false })
})

test('every day comes back from each way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 32874, max: 91676 }), (serial) => {
      const { year, month, day } = dateOf(serial)
      const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0')) as [string, string]
      for (const text of [
        `${dd}/${mm}/${year}`,
        `${day}/${month}/${year}`,
        `${year}-${mm}-${dd}`,
        `${year}${mm}${dd}`,
      ]) {
        expect(readDate(text, MANNER).value).toBe(serial)
      }
      expect(readDate(serial, MANNER)).toEqual({ value: serial, native: true })
      expect(readDate(serial + 0.5, MANNER)).toEqual({ value: serial, native: false })
    }),
  )
})

test.each([
  ['2026-T1', '2026-Q1'],
  ['T1 2026', '2026-Q1'],
  ['Q4 2026', '2026-Q4'],
  ['2026 Q2', '2026-Q2'],
  ['1er trimestre 2026', '2026-Q1'],
  ['3e trimestre 2026', '2026-Q3'],
  ['Trimestre 2 2026', '2026-Q2'],
  ['janv. 2026', '2026-01'],
  ['Août 2026', '2026-08'],
  ['December 2026', '2026-12'],
  ['2026-01', '2026-01'],
  ['01/2026', '2026-01'],
  ['2026', '2026'],
])('%s names the period %s', (text, period) => {
  expect(periodNamed(text)).toBe(period)
})

test.each(['2026-13', '2026-T5', 'T0 2026', 'Total 2026', 'CP 2026', '12', '1850', ''])(
  '%s names no period',
  (text) => {
    expect(periodNamed(text)).toBeNull()
  },
)

test('a date stands for its month or its year', () => {
  expect(readPeriod(46295, MANNER).value).toBe('2026-09')
  expect(readYear('30/09/2026', MANNER).value).toBe(2026)
  expect(readYear('Exercice 2026', MANNER).value).toBe(2026)
  expect(readYear('vingt-six', MANNER)).toMatchObject({ value: null, problem: { code: 'yearUnreadable' } })
})
