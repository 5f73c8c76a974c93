import { emptyWorkbook } from '../../src/files/empty-workbook'
import { writeMapping } from '../../src/files/mapping-part'
import { writeSheets } from '../../src/files/write-sheets'
import { seed } from '../files/rules/seeded-faults'
import { plainPlan, richPlan } from '../files/write/plans'
import { chartProblems, countCharts } from './charts'
import { compareFormulas, errorCells, printedText, recalculate } from './libreoffice'
import { validatorErrors } from './validator'

const plans = [plainPlan({ mark: null, name: 'Projets' }), richPlan()]
const once = writeSheets(emptyWorkbook('fr'), plans).bytes
const sheet = 'xl/worksheets/sheet2.xml'

describe('files that we write, judged by others', () => {
  test("Microsoft's validator finds nothing, once written or written again", () => {
    expect(validatorErrors(once)).toEqual([])
    expect(validatorErrors(writeSheets(once, [richPlan()]).bytes)).toEqual([])
  })

  test("Microsoft's validator finds nothing in a workbook that keeps a mapping, nor once it is forgotten", () => {
    const mapped = writeMapping(once, '{"1":{"table":"projects","columns":{"title":"L\'intitulé"}}}')
    expect(validatorErrors(mapped)).toEqual([])
    expect(validatorErrors(writeMapping(mapped, ''))).toEqual([])
  })

  test("Microsoft's validator is really asked: it finds a sheet whose children are out of order", () => {
    const spoilt = seed(once, {
      part: sheet,
      find: /(<hyperlinks>.*<\/hyperlinks>)(<printOptions[^>]*>)/,
      replace: '$2$1',
    })
    expect(validatorErrors(spoilt)).not.toEqual([])
  })

  test('every formula calculated anew by LibreOffice has the value that we wrote', () => {
    expect(compareFormulas(once)).toEqual({ compared: 7, differences: [] })
  }, 120_000)

  test('LibreOffice really calculates: a wrong value in the file is found', () => {
    const wrong = seed(once, { part: sheet, find: '</f><v>2000.8</v>', replace: '</f><v>2001</v>' })
    expect(compareFormulas(wrong).differences).toHaveLength(1)
  }, 120_000)

  test('no cell becomes an error, no number is too wide for its column', () => {
    expect(errorCells(recalculate(once))).toEqual([])
    expect(printedText(once)).not.toMatch(/#{3}/)
  }, 120_000)

  test('a number too wide for its column is found on the printed page', () => {
    const narrow = { ...richPlan(), columns: [12, 30, 4, 14, 14, 14] }
    expect(printedText(writeSheets(emptyWorkbook('fr'), [narrow]).bytes)).toMatch(/#{3}/)
  }, 120_000)

  test('charts have their titles and show the cells they name', () => {
    expect(countCharts(once)).toBe(4)
    expect(chartProblems(once)).toEqual([])
  })

  test('a chart whose points are not those of its cells is found', () => {
    const stale = seed(once, { part: 'xl/charts/chart1.xml', find: '<c:v>1200.5</c:v>', replace: '<c:v>1200</c:v>' })
    expect(chartProblems(stale)).toHaveLength(1)
  })
})
