import type { Portfolio } from '../../portfolio/portfolio'
import type { ArbitrateHooks, ArbitrateOptions } from './arbitrate-options'
import { arbitrateProblems } from './arbitrate-problems'
import type { Arbitration } from './arbitration'
import { portfolioProblem } from './portfolio-problem'
import { subjectScores } from './subject-scores'

/**
 * The arbitration of a portfolio: scenarios with what is kept and why, stability, frontier, and what each request asks
 * in exchange. `scores` are those of the ranking unless given.
 */
export function arbitrate(
  portfolio: Portfolio,
  options: ArbitrateOptions,
  hooks: ArbitrateHooks = {},
): Promise<Arbitration> {
  const { dataDate, scores = subjectScores(portfolio) } = options
  return arbitrateProblems((variant) => portfolioProblem(portfolio, { dataDate, scores, ...variant }), options, hooks)
}
