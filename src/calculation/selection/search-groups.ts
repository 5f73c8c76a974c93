import type { BestChoices, ValuedChoice } from './best-choices'
import { mergeChoices } from './merge-choices'
import type { Relaxation } from './relax-selection'
import { searchScale } from './search-scale'
import { startSearch } from './search-selection'
import type { Choice, SelectionProblem } from './selection-problem'

export type GroupOptions = {
  relaxation: Relaxation
  /** Searches from different seeds, and rounds of each. */
  effort: { seed: number; restarts: number; rounds: number }
  /** Which of these searches to do, the first one being 0. */
  from: number
  to: number
  /** What the very first search begins with. */
  start: Choice | undefined
  /** Told after each stretch which part is done, 0 to 1, and what the search at hand found; false stops all. */
  goOn: (share: number, latest: ValuedChoice | null) => Promise<boolean>
}

/**
 * Searches from different seeds, group by group; what a group and those before it found is then merged exactly
 * (`mergeChoices`). A search that stands alone is not merged.
 */
export async function searchGroups(
  problem: SelectionProblem,
  found: BestChoices,
  { relaxation, effort, from, to, start, goOn }: GroupOptions,
): Promise<void> {
  const { group, goesOn, core } = searchScale(problem)
  const { seed, restarts, rounds } = effort
  const stretch = roundsAtOnce(problem)
  for (let restart = from; restart < to; restart++) {
    const before = restart === 0 ? start : goesOn ? found.first()?.choice : undefined
    const search = startSearch(problem, relaxation, {
      seed: seed + restart,
      rounds,
      ...(before ? { start: before } : {}),
    })
    let isUnfinished = true
    let isWanted = true
    // One stretch at least: a search that is cancelled at once still answers its first construction.
    while (isUnfinished && isWanted) {
      isUnfinished = search.advance(stretch)
      isWanted = await goOn((restart + search.rounds() / rounds) / restarts, search.best())
    }
    const best = search.best()
    if (best) found.add(best)
    if (!isWanted) return
    const isGroupDone = (restart + 1) % group === 0 || restart + 1 === restarts
    const [first, ...others] = found.all()
    if (restarts === 1 || !isGroupDone || !first) continue
    const merges = Math.floor(restart / group)
    const more = core && core.first + core.more * merges
    const merged = await mergeChoices(problem, relaxation, [first, ...others], more)
    if (merged) found.add(merged)
    if (!(await goOn((restart + 1) / restarts, null))) return
  }
}

/** Rounds that take well under a tenth of a second, whatever the machine: a round looks at every option. */
export function roundsAtOnce({ candidates }: SelectionProblem): number {
  const options = candidates.reduce((sum, candidate) => sum + candidate.options.length, 0)
  return Math.max(20, Math.min(1000, Math.floor(1_000_000 / Math.max(1, options))))
}
