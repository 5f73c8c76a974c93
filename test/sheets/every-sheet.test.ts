import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkbook } from '../../src/files/read-workbook'
import { LANGUAGES } from '../../src/i18n/translate'
import { runStep } from '../../src/steps/run-step'
import { STEPS } from '../../src/steps/step'
import { SHORT_EFFORT } from '../steps/short-effort'
import { planViolations } from './plan-rules'

const workbook = readWorkbook(new Uint8Array(readFileSync(join(__dirname, '../../samples/departement-exemple.xlsx'))))

describe.each(LANGUAGES)('every sheet of the sample, in %s, respects the rules of all sheets', (lang) => {
  test.each(STEPS)('%s', async (step) => {
    const options = {
      lang,
      dataDate: 46295,
      session: 46310,
      committee: 'quarterly',
      version: '0.1.0',
      arbitration: { effort: SHORT_EFFORT },
    } as const
    const { plans } = await runStep(step, workbook, options)
    for (const plan of plans) expect([plan.name, planViolations(plan)]).toEqual([plan.name, []])
  })
})
