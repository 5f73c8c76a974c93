import type { CommitteePack } from '../../calculation/committee/committee-pack'
import type { Portfolio } from '../../portfolio/portfolio'
import { changesMessage } from '../changes/change-words'
import { hasFunding } from '../funding'
import { netSums } from '../funding/net-sums'
import type { TextLine } from '../layout/text-block'
import type { SheetContext } from '../sheet-context'

/** What changed, what the projects really cost the authority, and what the work done is worth: a sentence each. */
export function keyLines(
  context: SheetContext,
  { portfolio, pack }: { portfolio: Portfolio; pack: CommitteePack },
): TextLine[] {
  const { t } = context
  const { earned, funding } = pack.budget
  const { measures, earnedValue, plannedValue, actualCost } = earned.whole
  const gap = measures?.scheduleVariance ?? 0
  const lines = [
    pack.changes ? changesMessage(context, pack.changes) : t('sheets.committee.none.changes'),
    hasFunding(pack.budget, portfolio) && funding.netCosts.length > 0
      ? t('sheets.committee.netCost', netSums(funding.netCosts))
      : t('sheets.committee.none.netCost'),
    measures
      ? t(`sheets.committee.earned.${gap < 0 ? 'late' : 'onTime'}`, {
          earned: earnedValue!,
          planned: plannedValue!,
          spent: actualCost!,
          gap: Math.abs(gap),
        })
      : t('sheets.committee.none.earned'),
  ]
  return lines.map((line): TextLine => ({ text: line, format: 'message' }))
}
