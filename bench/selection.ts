import { selectPortfolio } from '../src/calculation/selection/select-portfolio'
import type { SelectionProblem } from '../src/calculation/selection/selection-problem'
import { solveSelection, type Selection } from '../src/calculation/selection/solve-selection'
import { cases } from '../test/calculation/cases'
import { portfolioProblem } from '../test/calculation/selection/fixtures'

type Instance = {
  instance: Parameters<typeof portfolioProblem>[0]
  expected: { best_known?: number; objective?: number }
}

const SECONDS = 10

/** Selection of projects with start months: our search beside HiGHS alone, both against the best value known. */
export async function benchSelection(print: (line: string) => void): Promise<void> {
  print('Selection, projects × 36 months × 8 teams: value against the best known, and the proven bound')
  const large = cases<Instance>('portfolio', 'port-').filter(({ name }) => /^port-(30|69|200)-/.test(name))
  for (const { name, data } of large) {
    const problem = portfolioProblem(data.instance)
    const best = data.expected.best_known ?? data.expected.objective!
    print(`  ${name.replace('.json', '')}, best known ${best.toFixed(1)}`)
    const rounds = problem.candidates.length > 100 ? 6_000 : 20_000
    await measure('search, 4 restarts', best, print, () => selectPortfolio(problem, { seed: 1, restarts: 4, rounds }))
    await measure(`HiGHS alone, ${SECONDS} s at most`, best, print, () => solverAlone(problem))
  }
}

function solverAlone(problem: SelectionProblem): Promise<Selection> {
  return solveSelection(problem, { timeLimit: SECONDS })
}

async function measure(
  what: string,
  best: number,
  print: (line: string) => void,
  run: () => Promise<Selection>,
): Promise<void> {
  const started = performance.now()
  const { status, evaluation, bound } = await run()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const value = evaluation ? `${((100 * evaluation.value) / best).toFixed(2)} %` : 'nothing'
  const broken = evaluation?.violations.length ?? 0
  print(`    ${what}: ${value}, bound ${bound?.toFixed(1) ?? 'n/a'}, ${status}, ${broken} limits broken, ${seconds} s`)
}
