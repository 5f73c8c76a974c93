import { problemsOf } from '../files/rules'
import { chartProblems, countCharts } from '../office/charts'
import { compareFormulas, errorCells, printedText, recalculate } from '../office/libreoffice'
import { validatorErrors } from '../office/validator'
import { OPEN_DATA, runCli, SAMPLE, SAMPLE_DATES } from './run-cli'

const RUNS = [
  { name: 'the example department in French', input: SAMPLE, options: SAMPLE_DATES, charts: 4 },
  { name: 'the example department in English', input: SAMPLE, options: [...SAMPLE_DATES, '--lang', 'en'], charts: 4 },
  { name: 'the published tables', input: OPEN_DATA, options: ['--date', '2021-12-31'], charts: 1 },
]

describe.each(RUNS)('the result of $name, judged by others', ({ input, options, charts }) => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = (await runCli(input, ...options)).bytes!
  })

  test("Microsoft's validator finds nothing", () => {
    expect(validatorErrors(bytes)).toEqual([])
  })

  test('none of the known causes of a repair prompt, and what assistive tools need', () => {
    expect(problemsOf(bytes)).toEqual([])
  })

  test('LibreOffice calculates every formula to the value that the file holds', () => {
    const { compared, differences } = compareFormulas(bytes)
    expect(differences).toEqual([])
    process.stdout.write(`  ${compared} formulas calculated anew\n`)
  })

  test('no cell is an error after a new calculation, and none prints as ####', () => {
    expect(errorCells(recalculate(bytes))).toEqual([])
    expect(printedText(bytes)).not.toMatch(/#{3}/)
  })

  test('charts have titles and axis titles, and show the cells that they name', () => {
    expect(chartProblems(bytes)).toEqual([])
    expect(countCharts(bytes)).toBeGreaterThanOrEqual(charts)
  })
})
