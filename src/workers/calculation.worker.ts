import { expose } from 'comlink'
import { loadSolver } from '../calculation/selection/solve-selection'
import type { DateSerial } from '../portfolio/calendar'
import { arbitrationPrice } from '../steps/arbitration-price'
import { defaultDataDate, nextSession } from '../steps/data-date'
import type { Decision } from '../steps/decisions/decision'
import { openRoadmap } from '../steps/roadmap'
import { runStep } from '../steps/run-step'
import type { OppositeDecision, StepId, StepOptions, StepProgress } from '../steps/step'
import { readPortfolio } from '../tables/read-portfolio'
import type { RawWorkbook } from '../workbook/raw-table'
import { seldom } from './seldom'
import { settle } from './settled'

/** Where the build put the compiled solver: nothing fetches it before projects are chosen. */
const solverFile = () => new URL('highs/runtime', import.meta.url).href

const calculations = {
  run: (step: StepId, workbook: RawWorkbook, options: StepOptions, onProgress: (progress: StepProgress) => void) =>
    settle(async () => {
      if (step === 'arbitration') await loadSolver(solverFile)
      return runStep(step, workbook, options, { onProgress: seldom(onProgress, () => performance.now()) })
    }),
  dates: (workbook: RawWorkbook, today: DateSerial) =>
    settle(() => {
      const { execution, sessions } = readPortfolio(workbook).portfolio
      const dataDate = defaultDataDate(execution, today)
      return { dataDate, session: nextSession(sessions, dataDate) ?? today }
    }),
  price: (workbook: RawWorkbook, options: StepOptions, opposite: OppositeDecision) =>
    settle(async () => {
      await loadSolver(solverFile)
      return arbitrationPrice(workbook, options, opposite)
    }),
  decisionPlan: (workbook: RawWorkbook, options: StepOptions, decision: Decision) =>
    settle(() => openRoadmap(workbook, options.mapping).decide(decision, options)),
  sessionPlan: (kind: 'close' | 'reopen', workbook: RawWorkbook, options: StepOptions) =>
    settle(() => openRoadmap(workbook, options.mapping)[kind](options.session, options)),
  undoPlan: (workbook: RawWorkbook, options: StepOptions, day: DateSerial) =>
    settle(() => openRoadmap(workbook, options.mapping).undo(day, options)),
}

export type Calculations = typeof calculations

expose(calculations)
