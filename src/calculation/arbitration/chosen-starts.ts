import type { Period } from '../../portfolio/period'
import type { Choice } from '../selection/selection-problem'
import type { PortfolioProblem } from './problem-type'

/** A project or request that is kept, and when it begins. */
export type ChosenStart = { subject: string; start: Period }

/** What a choice keeps, by code, in the order of the subjects. */
export function chosenStarts({ problem, subjects, periods }: PortfolioProblem, choice: Choice): ChosenStart[] {
  return subjects.flatMap(({ code }, candidate) => {
    const option = choice[candidate] ?? null
    return option === null
      ? []
      : [{ subject: code, start: periods[problem.candidates[candidate]!.options[option]!.start]! }]
  })
}

/** The choice that keeps these starts; one that is not possible is left out. What is under way goes on as it is. */
export function choiceOfStarts(
  { problem, subjects, periods }: PortfolioProblem,
  starts: readonly ChosenStart[],
): Choice {
  const startOf = new Map(starts.map(({ subject, start }) => [subject, start]))
  return subjects.map(({ code, started }, candidate) => {
    const wanted = startOf.get(code)
    if (started && wanted !== undefined) return 0
    const option = problem.candidates[candidate]!.options.findIndex(({ start }) => periods[start] === wanted)
    return option === -1 ? null : option
  })
}
