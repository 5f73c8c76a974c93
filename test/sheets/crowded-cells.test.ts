import { plainPlan } from '../files/write/plans'
import { crowdedCells, shownNumber } from './crowded-cells'

describe('numbers too wide for their column', () => {
  test.each([
    [1234567.891, '#,##0.00', '1 234 567,89'],
    [15_000_000, '#,##0,', '15 000'],
    [-1250, '#,##0.00\\ "€"', '-1 250,00 €'],
    [-1250, '#,##0;-#,##0', '-1 250'],
    [0.961, '0.0%', '96,1%'],
    [0, '0;-0;"–"', '–'],
    [45000, 'dd/mm/yyyy', 'dd/mm/yyyy'],
    [0.1 + 0.2, 'General', '0.3'],
  ])('%p as %p is shown as %p', (value, format, text) => {
    expect(shownNumber(value, format)).toBe(text)
  })

  test('a number that does not fit is found, a text and one that fits are not', () => {
    const plan = plainPlan({
      columns: [8, 20],
      formats: { money: { numberFormat: '#,##0.00' } },
      areas: [
        {
          at: 'A1',
          cells: [
            [1234567.89, 1234567.89],
            ['un texte bien trop long', 1],
          ],
          format: 'money',
        },
      ],
    })
    expect(crowdedCells(plan)).toEqual(['Classement!A1'])
  })
})
