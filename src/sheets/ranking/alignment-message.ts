import type { AlignmentCoverage, ObjectiveCoverage } from '../../calculation/prioritisation/alignment-coverage'
import type { SheetContext } from '../sheet-context'

/** Within two points the money follows the weight. */
export const LEVEL = 0.02

/** Where the money is farthest from the weights, in a sentence. */
export function alignmentMessage({ t, format }: SheetContext, { rows }: AlignmentCoverage): string {
  const known = rows.filter((row): row is ObjectiveCoverage & { gap: number } => row.gap !== null)
  if (known.length === 0) return t('sheets.ranking.alignment.message.unknown')
  const widest = (better: (a: number, b: number) => boolean) =>
    known.reduce((most, row) => (better(row.gap, most.gap) ? row : most))
  const [above, under] = [widest((a, b) => a > b), widest((a, b) => a < b)]
  const words = ({ objective, spend, weight }: ObjectiveCoverage, suffix: string) => ({
    [`objective${suffix}`]: `${objective!.label} (${objective!.code})`,
    [`spend${suffix}`]: format.percent(spend),
    [`weight${suffix}`]: format.percent(weight),
  })
  const farthest = above.gap >= -under.gap ? above : under
  if (Math.abs(farthest.gap) <= LEVEL) return t('sheets.ranking.alignment.message.near', words(farthest, ''))
  return t('sheets.ranking.alignment.message.gaps', { ...words(above, 'Above'), ...words(under, 'Under') })
}
