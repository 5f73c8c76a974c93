import { bestSelection, type Effort } from '../../src/calculation/selection/best-selection'
import { evaluateChoice } from '../../src/calculation/selection/evaluate-choice'
import type { Choice, SelectionProblem } from '../../src/calculation/selection/selection-problem'
import { solveSelection } from '../../src/calculation/selection/solve-selection'

/** What was known after so many seconds of processor time. */
export type Mark = { seconds: number; value: number | null; bound: number | null; broken: number }

/** So many searches that the time always ends first; few projects are searched longer from each beginning. */
const effortFor = ({ candidates }: SelectionProblem): Effort => ({
  seed: 1,
  restarts: 1_000,
  rounds: candidates.length <= 100 ? 5_000 : 3_000,
  nodes: 0,
})
/** The part of the longest time that the search takes; branch and bound from the best found has the rest. */
const SEARCH_SHARE = 0.8

/**
 * Our pipeline, looked at after several times: search, then branch and bound from the best found. Seconds are processor
 * time, so that a busy machine changes little.
 */
export async function ourMarks(problem: SelectionProblem, seconds: readonly number[]): Promise<Mark[]> {
  const clock = processorClock()
  const last = seconds.at(-1)!
  const pending = [...seconds]
  const marks: Mark[] = []
  let choice: Choice | null = null
  let bound: number | null = null
  const mark = () => {
    const { value, violations } = choice ? evaluateChoice(problem, choice) : { value: null, violations: [] }
    marks.push({ seconds: pending.shift()!, value, bound, broken: violations.length })
  }
  const markPassed = () => {
    while (pending.length > 1 && clock() >= pending[0]!) mark()
  }
  const searched = await bestSelection(problem, {
    effort: effortFor(problem),
    onProgress: (progress) => {
      markPassed()
      choice = progress.choice
      bound = progress.bound
    },
    isCancelled: () => clock() > last * SEARCH_SHARE,
  })
  const timeLimit = Math.max(0.5, last - clock())
  const proof = await solveSelection(problem, { timeLimit, ...(searched.choice ? { start: searched.choice } : {}) })
  markPassed()
  const isBetter = proof.evaluation && proof.evaluation.value > (searched.evaluation?.value ?? -Infinity)
  choice = isBetter ? proof.choice : searched.choice
  bound = Math.min(searched.bound ?? Infinity, proof.bound ?? Infinity)
  mark()
  return marks
}

/** Seconds of processor time since it was made. */
export function processorClock(): () => number {
  const before = process.cpuUsage()
  return () => process.cpuUsage(before).user / 1e6
}
