import { compareCodes } from '../../portfolio/by-code'
import { placeOf, type Finding } from '../../portfolio/finding'
import { groupBy } from '../../portfolio/group-by'
import type { Comparison, Criterion } from '../../portfolio/criterion'
import { groupJudgements, pairwiseWeights, type PairwiseWeights } from './pairwise-weights'

/** Saaty's limit, and the ratio beyond which the judgements contradict each other too much to be used. */
const GOOD_CONSISTENCY = 0.1
const USABLE_CONSISTENCY = 0.2
const MOST_CRITERIA = 15

export type ComparedWeights = {
  /** In the order of the criteria; null when the comparisons give none. */
  weights: number[] | null
  /** Saaty's consistency ratio; null when it could not be calculated. */
  consistencyRatio: number | null
  voters: number
  findings: Finding[]
}

type Judged = Comparison & { intensity: number; row: number; column: number }

/**
 * The weights of criteria from the Comparisons table: one matrix for each voter, their geometric mean, its principal
 * eigenvector. When the judgements contradict each other (ratio above 0.10), the comparison that hurts most and the value
 * that would mend it are a finding at its cell; above 0.20 they are not used.
 *
 * @example comparedWeights([{ code: 'A' }, { code: 'B' }], [{ voter: null, first: 'A', second: 'B', intensity: 3 }]).weights // [0.75, 0.25]
 */
export function comparedWeights(criteria: readonly Criterion[], comparisons: readonly Comparison[]): ComparedWeights {
  const places = new Map(criteria.map(({ code }, i) => [code, i]))
  const judged = comparisons
    .flatMap((comparison): Judged[] => {
      const [row, column] = [places.get(comparison.first), places.get(comparison.second)]
      const { intensity } = comparison
      const known = row !== undefined && column !== undefined && row !== column && intensity !== null
      return known ? [{ ...comparison, intensity, row, column }] : []
    })
    .sort((a, b) => compareCodes(keyOf(a), keyOf(b)))
  const voters = groupBy(judged, ({ voter }) => voter)
  const none = (code: string, params: Finding['params'] = {}): ComparedWeights => {
    return { weights: null, consistencyRatio: null, voters: voters.size, findings: [aboutTable(code, judged, params)] }
  }
  if (judged.length === 0) return none('noComparisons')
  if (criteria.length > MOST_CRITERIA) return none('tooManyComparedCriteria', { most: MOST_CRITERIA })
  const matrix = groupJudgements([...voters.values()].map((rows) => voterMatrix(rows, criteria.length)))
  const unlinked = outOfReach(matrix).map((i) => criteria[i]!.label)
  if (unlinked.length > 0) return none('comparisonsNotLinked', { criteria: unlinked.join(', ') })
  const result = pairwiseWeights(matrix)
  const { consistencyRatio } = result
  const findings = inconsistency(result, judged, criteria)
  const weights = consistencyRatio > USABLE_CONSISTENCY ? null : result.weights
  return { weights, consistencyRatio, voters: voters.size, findings }
}

function keyOf({ voter, first, second, intensity }: Judged): string {
  return JSON.stringify([voter, first, second, intensity])
}

/** A voter who compared the same pair both ways is taken at the geometric mean of the two. */
function voterMatrix(rows: readonly Judged[], n: number): (number | null)[][] {
  const products = Array.from({ length: n }, () => Array.from({ length: n }, () => ({ product: 1, count: 0 })))
  for (const { row, column, intensity } of rows) {
    const [there, back] = [products[row]![column]!, products[column]![row]!]
    there.product *= intensity
    back.product /= intensity
    there.count++
    back.count++
  }
  return products.map((line, i) =>
    line.map(({ product, count }, j) => (i === j ? 1 : count === 0 ? null : product ** (1 / count))),
  )
}

/** The criteria that no chain of comparisons links to the first one. */
function outOfReach(matrix: readonly (readonly (number | null)[])[]): number[] {
  const reached = new Set([0])
  for (const i of reached) matrix[i]!.forEach((value, j) => value !== null && reached.add(j))
  return [...matrix.keys()].filter((i) => !reached.has(i))
}

function inconsistency(
  { consistencyRatio, worst }: PairwiseWeights,
  judged: readonly Judged[],
  criteria: readonly Criterion[],
): Finding[] {
  if (consistencyRatio <= GOOD_CONSISTENCY || worst === null) return []
  const distance = ({ row, intensity }: Judged) =>
    Math.abs(Math.log((row === worst.row ? intensity : 1 / intensity) / worst.fitting))
  const farthest = judged
    .filter(({ row, column }) => [row, column].sort().join() === [worst.row, worst.column].sort().join())
    .reduce((most, other) => (distance(other) > distance(most) + 1e-12 ? other : most))
  const [strong, weak] = worst.fitting >= 1 ? [worst.row, worst.column] : [worst.column, worst.row]
  const usable = consistencyRatio <= USABLE_CONSISTENCY
  return [
    {
      code: usable ? 'comparisonsInconsistent' : 'comparisonsRefused',
      severity: usable ? 'warning' : 'blocking',
      place: placeOf(farthest.origin, 'intensity'),
      params: {
        ratio: consistencyRatio,
        first: criteria[farthest.row]!.label,
        second: criteria[farthest.column]!.label,
        intensity: farthest.intensity,
        strong: criteria[strong]!.label,
        weak: criteria[weak]!.label,
        fitting: Math.max(worst.fitting, 1 / worst.fitting),
      },
    },
  ]
}

function aboutTable(code: string, judged: readonly Judged[], params: Finding['params']): Finding {
  const [first] = judged
  return { code, severity: 'warning', ...(first ? { place: placeOf(first.origin, 'first') } : {}), params }
}
