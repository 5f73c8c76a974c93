import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkbook } from '../../src/files/read-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { serialOf } from '../../src/portfolio/calendar'
import { openRoadmap } from '../../src/steps/roadmap'
import type { StepOptions } from '../../src/steps/step'
import type { SheetPlan } from '../../src/workbook/sheet-plan'
import { plansOfEveryStep } from '../steps/every-step'
import { foreignNames, foreignParts, partsOf } from './parts'
import { openInExcel } from './workbook'

jest.setTimeout(120_000)

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../samples/departement-exemple.xlsx')))

const OPTIONS: StepOptions = {
  lang: 'fr',
  dataDate: serialOf({ year: 2026, month: 9, day: 30 })!,
  session: serialOf({ year: 2026, month: 10, day: 15 })!,
  committee: 'quarterly',
  version: '0.1.0',
}

describe.each(['fr', 'en'] as const)('the sample, sheets in %s', (lang) => {
  const roadmap = openRoadmap(readWorkbook(SAMPLE))
  let plans: SheetPlan[]
  beforeAll(async () => {
    plans = await plansOfEveryStep(roadmap, { ...OPTIONS, lang })
  })

  test('all sheets written through Excel and into the file are equal, part by part', async () => {
    const { standIn, host } = openInExcel(SAMPLE, plans)
    const report = await host.apply(plans, roadmap.inputs)
    const expected = writeSheets(SAMPLE, plans)
    expect(report).toEqual(expected.report)
    expect(report.sheets).toHaveLength(plans.length)
    const saved = standIn.savedBytes()
    expect(partsOf(saved)).toEqual(partsOf(expected.bytes))
    const user = foreignNames(SAMPLE)
    expect(foreignParts(saved, user)).toEqual(foreignParts(SAMPLE, user))
  })

  test('at most five syncs, reading again included, none of which loses the undo stack', async () => {
    const { standIn, host } = openInExcel(SAMPLE, plans)
    await host.apply(plans, roadmap.inputs)
    const syncs = standIn.syncs().map(({ requestBytes, responseBytes }) => `${requestBytes} + ${responseBytes}`)
    process.stdout.write(
      `${plans.length} sheets written in ${syncs.length} syncs, bytes sent + answered: ${syncs.join(', ')}\n`,
    )
    expect(syncs.length).toBeLessThanOrEqual(5)
    expect(standIn.undoCleared).toEqual([])
    expect(standIn.foreignWrites()).toEqual([])
  })

  test('the same command once more gives the same file', async () => {
    const once = writeSheets(SAMPLE, plans).bytes
    const again = openRoadmap(readWorkbook(once))
    const same = await plansOfEveryStep(again, { ...OPTIONS, lang })
    const { standIn, host } = openInExcel(once, same)
    await host.apply(same, again.inputs)
    expect(partsOf(standIn.savedBytes())).toEqual(partsOf(writeSheets(once, same).bytes))
  })
})

test('a sync that fails, at every position, leaves the sample as it was and a second run succeeds', async () => {
  const roadmap = openRoadmap(readWorkbook(SAMPLE))
  const plans = await plansOfEveryStep(roadmap, OPTIONS)
  const expected = partsOf(writeSheets(SAMPLE, plans).bytes)
  const user = foreignNames(SAMPLE)
  const clean = openInExcel(SAMPLE, plans)
  await clean.host.apply(plans, roadmap.inputs)
  const positions = clean.standIn.syncs().map((_sync, i) => i + 1)
  const moments = ['before', 'during', 'after'] as const
  let survived = 0
  for (const position of positions) {
    for (const when of moments) {
      const { standIn, host } = openInExcel(SAMPLE, plans)
      standIn.failSync(position, { when, code: 'GeneralException' })
      await expect(host.apply(plans, roadmap.inputs)).rejects.toMatchObject({ code: 'excelRefused' })
      expect(foreignParts(standIn.savedBytes(), user)).toEqual(foreignParts(SAMPLE, user))
      standIn.forget()
      await host.apply(plans, roadmap.inputs)
      const saved = partsOf(standIn.savedBytes())
      if (when !== 'during') expect(saved).toEqual(expected)
      survived++
    }
  }
  process.stdout.write(`failures survived on the sample: ${survived}/${positions.length * moments.length}\n`)
  expect(survived).toBe(positions.length * moments.length)
}, 240_000)
