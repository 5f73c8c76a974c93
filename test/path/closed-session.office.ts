import { readFileSync } from 'node:fs'
import { closeSheets } from '../../src/files/close-sheets'
import { readWorkbook } from '../../src/files/read-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { openRoadmap } from '../../src/steps/roadmap'
import { runStep } from '../../src/steps/run-step'
import { problemsOf } from '../files/rules'
import { chartProblems } from '../office/charts'
import { compareFormulas, errorCells, printedText, recalculate } from '../office/libreoffice'
import { validatorErrors } from '../office/validator'
import { OPTIONS } from '../steps/decisions/sample-decisions'
import { SAMPLE } from './run-cli'

/** The papers of October and what changed since July, then the session closed. */
async function closedSession(): Promise<Uint8Array> {
  const sample = new Uint8Array(readFileSync(SAMPLE))
  const { plans } = await runStep('committee', readWorkbook(sample), OPTIONS)
  const papers = writeSheets(sample, plans).bytes
  const { change } = openRoadmap(readWorkbook(papers)).close(OPTIONS.session, OPTIONS)
  return closeSheets(writeSheets(papers, change!.plans).bytes, change!)
}

describe('a closed session, judged by others', () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await closedSession()
  })

  test("Microsoft's validator and the known causes of a repair prompt find nothing", () => {
    expect(validatorErrors(bytes)).toEqual([])
    expect(problemsOf(bytes)).toEqual([])
  })

  test('LibreOffice calculates the differences to the values that the file holds, and prints them', () => {
    expect(compareFormulas(bytes).differences).toEqual([])
    expect(printedText(bytes)).not.toMatch(/#{3}/)
    expect(chartProblems(bytes)).toEqual([])
  })

  test('what was frozen is the same, seals included, once another program has saved the workbook', () => {
    const before = openRoadmap(readWorkbook(bytes)).reading.portfolio
    const saved = recalculate(bytes)
    expect(errorCells(saved)).toEqual([])
    const own = readWorkbook(saved).tables.filter(({ sheet }) => sheet === 'Situations figées')
    const kept = readWorkbook(saved).generated.filter(({ sheet }) => sheet === 'Situations figées')
    expect(own.length + kept.length).toBeGreaterThan(0)
    const { portfolio, findings } = openRoadmap(readWorkbook(saved)).reading
    const values = ({ snapshots }: typeof portfolio) => snapshots.map(({ origin: _, ...row }) => row)
    expect(values(portfolio)).toEqual(values(before))
    expect(findings.map(({ code }) => code).filter((code) => /^(snapshot|frozen)/.test(code))).toEqual([])
  })
})
