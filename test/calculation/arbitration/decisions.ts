import type { PortfolioProblem } from '../../../src/calculation/arbitration/problem-type'
import type { Choice } from '../../../src/calculation/selection/selection-problem'
import { periodsApart } from '../../../src/portfolio/period'
import type { Decisions } from './raw-checker'

/** What a choice decides on each subject, in periods against the planned start. */
export function decisionsOf({ subjects, problem, periods }: PortfolioProblem, choice: Choice): Decisions {
  return new Map(
    subjects.map(({ code, started, plannedStart }, i) => {
      const option = choice[i]
      if (option === null || option === undefined) return [code, null]
      const start = periods[problem.candidates[i]!.options[option]!.start]!
      return [code, { shift: started || plannedStart === null ? 0 : periodsApart(plannedStart, start) }]
    }),
  )
}
