import { portfolioProblem } from '../calculation/arbitration/portfolio-problem'
import { priceOf, type AskedPrice } from '../calculation/arbitration/price-of'
import { subjectScores } from '../calculation/arbitration/subject-scores'
import type { RawWorkbook } from '../workbook/raw-table'

import { openRoadmap } from './roadmap'
import type { OppositeDecision, StepOptions } from './step'
import { usualEffort } from './usual-effort'

/** What imposing the opposite of one decision would cost in a scenario, searched with the effort of the scenario itself. */
export function arbitrationPrice(
  workbook: RawWorkbook,
  { dataDate, mapping, arbitration }: StepOptions,
  opposite: OppositeDecision,
): Promise<AskedPrice> {
  const { portfolio } = openRoadmap(workbook, mapping).reading
  const scores = subjectScores(portfolio)
  return priceOf((variant) => portfolioProblem(portfolio, { dataDate, scores, ...variant }), {
    ...opposite,
    effort: arbitration?.effort ?? usualEffort(portfolio).effort,
  })
}
