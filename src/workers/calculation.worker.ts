import { expose } from 'comlink'
import type { DateSerial } from '../portfolio/calendar'
import { defaultDataDate } from '../steps/data-date'
import { runStep } from '../steps/run-step'
import type { StepId, StepOptions } from '../steps/step'
import { readPortfolio } from '../tables/read-portfolio'
import type { RawWorkbook } from '../workbook/raw-table'
import { settle } from './settled'

const calculations = {
  run: (step: StepId, workbook: RawWorkbook, options: StepOptions) => settle(() => runStep(step, workbook, options)),
  dataDate: (workbook: RawWorkbook, today: DateSerial) =>
    settle(() => defaultDataDate(readPortfolio(workbook).portfolio.execution, today)),
}

export type Calculations = typeof calculations

expose(calculations)
