import { expose } from 'comlink'
import type { DateSerial } from '../portfolio/calendar'
import { defaultDataDate, nextSession } from '../steps/data-date'
import { runStep } from '../steps/run-step'
import type { StepId, StepOptions } from '../steps/step'
import { readPortfolio } from '../tables/read-portfolio'
import type { RawWorkbook } from '../workbook/raw-table'
import { settle } from './settled'

const calculations = {
  run: (step: StepId, workbook: RawWorkbook, options: StepOptions) => settle(() => runStep(step, workbook, options)),
  dates: (workbook: RawWorkbook, today: DateSerial) =>
    settle(() => {
      const { execution, sessions } = readPortfolio(workbook).portfolio
      const dataDate = defaultDataDate(execution, today)
      return { dataDate, session: nextSession(sessions, dataDate) ?? today }
    }),
}

export type Calculations = typeof calculations

expose(calculations)
