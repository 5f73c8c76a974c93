import { isoDate } from '../../src/portfolio/calendar'
import { easter, publicHolidays, workingDays } from '../../src/portfolio/working-days'
import { day } from './builders'

// Dates of Easter as published by the Bureau des longitudes for these years.
test.each([
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %p is %s', (year, date) => expect(isoDate(easter(year))).toBe(date))

test('the holidays of 2026 are the eleven of the law, in order', () => {
  expect(publicHolidays(2026).map(isoDate)).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ])
})

test.each([
  ['2025-01-01', '2025-12-31', 251],
  ['2026-01-01', '2026-12-31', 252],
  ['2026-08-15', '2026-08-16', 0],
  ['2026-05-25', '2026-05-25', 0],
  ['2026-05-26', '2026-05-26', 1],
  ['2026-05-26', '2026-05-25', 0],
])('from %s to %s there are %p working days', (first, last, days) => {
  expect(workingDays(day(first), day(last))).toBe(days)
})

test('working days of adjoining spans add up', () => {
  const [first, last] = [day('2025-11-03'), day('2027-02-26')]
  for (let cut = first; cut < last; cut += 17) {
    expect(workingDays(first, cut) + workingDays(cut + 1, last)).toBe(workingDays(first, last))
  }
})
