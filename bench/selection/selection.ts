import type { SelectionProblem } from '../../src/calculation/selection/selection-problem'
import { cases } from '../../test/calculation/cases'
import { portfolioProblem } from '../../test/calculation/selection/fixtures'
import { ourMarks, type Mark } from './ours'
import { cbc, highsAlone, type PeerAnswer } from './peers'

type Instance = {
  instance: Parameters<typeof portfolioProblem>[0]
  expected: { best_known: number; upper_bound: number }
}

/**
 * Selection of projects with start months: our value and bound after several times beside CBC and HiGHS alone, in one
 * run, on the same model. The short mode gives everyone ten seconds.
 */
export async function benchSelection(print: (line: string) => void, isFull: boolean): Promise<void> {
  const [seconds, limit] = isFull ? [[2, 6, 10, 60], 60] : [[2, 6, 10], 10]
  print('Selection, projects × 36 months × 8 teams (seconds of processor time; gap = bound ÷ value − 1)')
  for (const { name, data } of large()) {
    const problem = portfolioProblem(data.instance)
    const { best_known: best, upper_bound: known } = data.expected
    print(`  ${name.replace('.json', '')}: best value known ${best.toFixed(1)}, best bound known ${known.toFixed(1)}`)
    for (const mark of await ourMarks(problem, seconds)) print(`    ours, ${mark.seconds} s: ${ourWords(mark, best)}`)
    print(`      memory at its peak so far: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
    await peers(problem, { limit, best, print })
  }
}

function large(): { name: string; data: Instance }[] {
  const size = (name: string) => Number(/^port-(\d+)/.exec(name)![1])
  return cases<Instance>('portfolio', 'port-')
    .filter(({ name }) => size(name) >= 69)
    .sort((a, b) => size(a.name) - size(b.name))
}

async function peers(
  problem: SelectionProblem,
  { limit, best, print }: { limit: number; best: number; print: (line: string) => void },
): Promise<void> {
  const other = await cbc(problem, limit)
  print(`    CBC, ${limit} s: ${other ? peerWords(other, best) : 'not on this machine (Debian: coinor-cbc)'}`)
  const highs = await highsAlone(problem, limit)
  print(`    HiGHS alone (WebAssembly), ${limit} s: ${peerWords(highs, best)}`)
}

function ourWords({ value, bound, broken }: Mark, best: number): string {
  return `${words({ value, bound }, best)}, ${broken} limits broken`
}

function peerWords({ value, bound, seconds }: PeerAnswer, best: number): string {
  return `${words({ value, bound }, best)} (${seconds.toFixed(1)} s used)`
}

function words({ value, bound }: { value: number | null; bound: number | null }, best: number): string {
  const limit = bound === null || !Number.isFinite(bound) ? 'no bound' : `bound ${bound.toFixed(1)}`
  if (value === null || value <= 0) return `nothing found, ${limit}`
  const gap = bound === null || !Number.isFinite(bound) ? '' : `, gap ${(100 * (bound / value - 1)).toFixed(2)} %`
  return `${value.toFixed(1)} (${((100 * value) / best).toFixed(2)} % of the best known), ${limit}${gap}`
}
