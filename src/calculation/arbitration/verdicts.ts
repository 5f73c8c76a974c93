import { round } from '../../portfolio/amount'
import { periodsApart } from '../../portfolio/period'
import type { Choice } from '../selection/selection-problem'
import { smallestExtra } from '../selection/smallest-extra'
import type { Hypothesis, Verdict } from './arbitration'
import { namedExtra } from './extra-limit'
import { bindingLimits } from './opposite-decision'
import type { PortfolioProblem } from './problem-type'

/** The decision on each subject, in the order of the subjects, with what stands in the way of the opposite one; prices come later. */
export function verdictsOf(built: PortfolioProblem, hypothesis: Hypothesis, choice: Choice): Verdict[] {
  const forcing = new Map(hypothesis.forced.map(({ subject, decision }) => [subject, decision]))
  return built.subjects.map(({ code }, candidate): Verdict => {
    const kept = choice[candidate] !== null
    const forced = forcing.get(code) ?? null
    return {
      subject: code,
      kept,
      ...startOf(built, choice, candidate),
      forced,
      cost: costByYear(built, choice, candidate),
      binding: bindingLimits(built, choice, candidate, forced),
      price: null,
      smallestExtra: kept || forced === 'out' ? null : extraFor(built, choice, candidate),
      release: kept ? null : (built.releases[candidate] ?? null),
    }
  })
}

function extraFor(built: PortfolioProblem, choice: Choice, candidate: number): Verdict['smallestExtra'] {
  const extra = smallestExtra(built.problem, choice, candidate)
  return extra && namedExtra(built, extra)
}

function startOf(
  { problem, subjects, periods }: PortfolioProblem,
  choice: Choice,
  candidate: number,
): Pick<Verdict, 'start' | 'shift'> {
  const option = choice[candidate] ?? null
  if (option === null) return { start: null, shift: null }
  const { started, plannedStart } = subjects[candidate]!
  if (started) return { start: plannedStart, shift: plannedStart === null ? null : 0 }
  const start = periods[problem.candidates[candidate]!.options[option]!.start]!
  return { start, shift: plannedStart === null ? null : periodsApart(plannedStart, start) }
}

/** What the chosen start costs, or the first possible one for a subject that is not kept. */
function costByYear({ problem, limits }: PortfolioProblem, choice: Choice, candidate: number): Verdict['cost'] {
  const { options } = problem.candidates[candidate]!
  const byYear = new Map<number, number>()
  for (const { budget, amount } of options[choice[candidate] ?? 0]?.cost ?? []) {
    const limit = limits[budget]!
    if (limit.kind === 'credits') byYear.set(limit.year, (byYear.get(limit.year) ?? 0) + amount)
  }
  return [...byYear].sort(([a], [b]) => a - b).map(([year, amount]) => ({ year, amount: round(amount, 0) }))
}
