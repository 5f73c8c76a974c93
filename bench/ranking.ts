import { create, all } from 'mathjs'
import { competitionRanks } from '../src/calculation/prioritisation/competition-ranks'
import type { DecisionMatrix } from '../src/calculation/prioritisation/decision-matrix'
import { pairwiseWeights } from '../src/calculation/prioritisation/pairwise-weights'
import { promethee } from '../src/calculation/prioritisation/promethee'
import { ratioSum } from '../src/calculation/prioritisation/ratio-sum'
import { topsis } from '../src/calculation/prioritisation/topsis'
import { vikor } from '../src/calculation/prioritisation/vikor'
import { weightedProduct } from '../src/calculation/prioritisation/weighted-product'
import { seeded } from '../src/calculation/random'
import { medianTime } from './median'
import { mathjsRanking } from './ranking-mathjs'
import { flatRanking } from './ranking-flat'

const PROJECTS = 10_000
const CRITERIA = 12
const RUNS = 9

/** Each ranking method beside a straightforward version with mathjs matrices and a bare loop over one typed array. */
export async function benchRanking(print: (line: string) => void): Promise<void> {
  const matrix = drawn(PROJECTS)
  const flat = flatRanking(matrix)
  const peer = mathjsRanking(create(all!), matrix)
  const methods = {
    'weighted sum of ratios': [() => ratioSum(matrix, 'best'), peer.weightedSum, flat.weightedSum],
    'weighted product': [() => weightedProduct(matrix), peer.weightedProduct, flat.weightedProduct],
    TOPSIS: [() => topsis(matrix), peer.topsis, flat.topsis],
    VIKOR: [() => vikor(matrix).index, peer.vikor, flat.vikor],
  } as const
  print(`\nRanking ${PROJECTS} projects on ${CRITERIA} criteria, medians`)
  for (const [name, [ours, mathjs, bare]] of Object.entries(methods)) {
    const own = await medianTime(RUNS, ours)
    const ranked = await medianTime(RUNS, () => competitionRanks(own.result))
    const [slow, least] = [await medianTime(3, mathjs), await medianTime(RUNS, bare)]
    const ratio = (slow.ms / own.ms).toFixed(0)
    print(
      `  ${name} ${ms(own.ms)} + ranks ${ms(ranked.ms)} (target 5 ms); mathjs ${ms(slow.ms)}, ${ratio} times ours; bare typed array ${ms(least.ms)}`,
    )
  }
  for (const [projects, target] of [
    [1000, 30],
    [PROJECTS, null],
  ] as const) {
    const large = drawn(projects)
    const { ms: time } = await medianTime(RUNS, () => promethee(large))
    print(`  PROMETHEE II, ${projects} projects ${ms(time)}${target === null ? '' : ` (target ${target} ms)`}`)
  }
  await benchPairwise(print)
}

async function benchPairwise(print: (line: string) => void): Promise<void> {
  const twelve = judgements(12, seeded(3))
  const { ms: time } = await medianTime(RUNS, () => {
    for (let run = 0; run < 100; run++) pairwiseWeights(twelve)
  })
  const random = seeded(4)
  let converged = 0
  for (let run = 0; run < 1000; run++) {
    const matrix = judgements(3 + (run % 13), random)
    const { weights, lambdaMax } = pairwiseWeights(matrix)
    const holds = matrix.every((row, i) => {
      const product = row.reduce((sum, value, j) => sum + value * weights[j]!, 0)
      return Math.abs(product / (lambdaMax * weights[i]!) - 1) < 1e-6
    })
    converged += Number(holds)
  }
  print(`  weights from comparisons, 12 × 12 ${(time / 100).toFixed(3)} ms (target 0.1 ms)`)
  print(`  converged on ${converged} of 1000 random matrices of size 3 to 15`)
}

function judgements(n: number, random: () => number): number[][] {
  const scale = [1 / 9, 1 / 7, 1 / 5, 1 / 3, 1, 3, 5, 7, 9]
  const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(1))
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const value = scale[Math.floor(random() * scale.length)]!
      matrix[i]![j] = value
      matrix[j]![i] = 1 / value
    }
  }
  return matrix
}

function drawn(projects: number): DecisionMatrix {
  const random = seeded(1)
  return {
    values: Array.from({ length: projects }, () => Array.from({ length: CRITERIA }, () => 1 + 99 * random())),
    weights: Array.from({ length: CRITERIA }, () => 1 + random()),
    directions: Array.from({ length: CRITERIA }, (_, i) => (i % 3 === 2 ? 'cost' : 'benefit')),
  }
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`
}
