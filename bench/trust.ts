import { anyWeights } from '../src/calculation/prioritisation/random-weights'
import { rankProbability } from '../src/calculation/prioritisation/rank-probability'
import type { ScoreMatrix } from '../src/calculation/prioritisation/score-matrix'
import { weightSensitivity } from '../src/calculation/prioritisation/weight-sensitivity'
import { seeded } from '../src/calculation/random'
import { medianTime, shownTime } from './median'

const PROJECTS = 69
const CRITERIA = 12
const DRAWS = 10_000

/** How long it takes to say how far a ranking can be trusted: 10,000 draws of the weights, and every weight's interval. */
export async function benchTrust(print: (line: string) => void): Promise<void> {
  const matrix = drawnMatrix()
  const drawn = await medianTime(7, () =>
    rankProbability(matrix, { draw: anyWeights(seeded(2)), draws: DRAWS, followed: PROJECTS }),
  )
  const exact = await medianTime(7, () => weightSensitivity(matrix, 10))
  print(`\nTrust in a ranking, ${PROJECTS} projects × ${CRITERIA} criteria`)
  print(`  probability of every rank of every project, 10,000 draws ${shownTime(drawn.ms)}`)
  print(`  interval of every weight, exact ${shownTime(exact.ms)}`)
}

function drawnMatrix(): ScoreMatrix {
  const random = seeded(1)
  return {
    values: Array.from({ length: PROJECTS }, () => Array.from({ length: CRITERIA }, random)),
    shares: Array.from({ length: CRITERIA }, () => 1 / CRITERIA),
  }
}
