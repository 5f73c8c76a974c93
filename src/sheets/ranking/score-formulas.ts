import type { RankedProject, Ranking } from '../../calculation/prioritisation/ranking'
import { addressOf, type Position } from '../../workbook/address'
import type { PlanCell } from '../../workbook/sheet-plan'
import { emptyBlock, type Block } from '../layout/block'
import type { TableAddresses } from '../layout/table-block'
import { scoreColumn, type OrderedCriterion } from './ordered-criteria'

/** Rows above the scores: each criterion's share of the weight, and the line that turns a score into points. */
export const COEFFICIENT_ROWS = 3

/**
 * The coefficients of each criterion, above its column of scores:
 * share · (score − worst) ÷ (best − worst) = slope · score − offset.
 * `at` is the first of them; `shares` gives the address of a criterion's share in the criteria table.
 */
export function coefficientRows(
  at: Position,
  criteria: readonly OrderedCriterion[],
  { labels, shares }: { labels: [string, string, string]; shares: (index: number) => string },
): Block {
  const lines = criteria.map(({ share, worst, best, curve }, i): PlanCell[] => {
    const span = best - worst
    const own = addressOf({ row: at.row, column: at.column + 1 + i })
    if (curve !== null) return [{ formula: shares(i), value: share }, null, null]
    if (span === 0) return [{ formula: shares(i), value: share }, 0, { formula: `-${own}`, value: -share }]
    return [
      { formula: shares(i), value: share },
      { formula: `${own}/${signed(span)}`, value: share / span },
      { formula: `${own}*${signed(worst)}/${signed(span)}`, value: (share * worst) / span },
    ]
  })
  const block = emptyBlock(at, { row: at.row + COEFFICIENT_ROWS - 1, column: at.column + criteria.length })
  const cells = labels.map((label, row): PlanCell[] => [label, ...lines.map((line) => line[row]!)])
  const longest = Math.max(...labels.map(({ length }) => length))
  return { ...block, areas: [{ at: addressOf(at), cells, format: 'coefficient' }], widths: { [at.column]: longest } }
}

/** The sheet's own formula of a weighted score over some criteria that stand side by side, or null when a value has to do. */
export function scoreFormula({
  ranking,
  project,
  criteria,
  first,
  row,
  cells,
}: {
  ranking: Ranking
  project: RankedProject
  criteria: readonly OrderedCriterion[]
  /** Row of the first coefficient, counted from one. */
  first: number
  row: number
  cells: TableAddresses
}): string | null {
  if (criteria.length === 0 || !isPlainSum(ranking, project, criteria)) return null
  const scores = cells.across(row, scoreColumn(criteria[0]!), scoreColumn(criteria.at(-1)!))
  const [shares, slopes, offsets] = [first, first + 1, first + 2].map((line) => scores.replace(/\d+/g, String(line)))
  const present = `ISNUMBER(${scores})`
  const counted = ranking.missingScore === 'worst' ? `SUM(${shares})` : `SUMPRODUCT(${present}*${shares})`
  return `ROUND(100*(SUMPRODUCT(${scores},${slopes})-SUMPRODUCT(${present}*${offsets}))/${counted},10)`
}

/** False where the engine did more than a weighted sum: a broken line, a score held at the end of its scale, a mean put in for a missing one. */
function isPlainSum({ missingScore }: Ranking, project: RankedProject, criteria: readonly OrderedCriterion[]): boolean {
  const given = criteria.map((criterion) => ({ ...criterion, score: project.scores[criterion.index] ?? null }))
  const counted = given.some(({ score, share }) => score !== null && share > 0)
  const inside = given.every(
    ({ score, worst, best }) =>
      score === null || worst === best || (score >= Math.min(worst, best) && score <= Math.max(worst, best)),
  )
  const straight = given.every(({ curve }) => curve === null)
  return counted && inside && straight && (missingScore !== 'mean' || given.every(({ score }) => score !== null))
}

function signed(value: number): string {
  return value < 0 ? `(${value})` : String(value)
}
