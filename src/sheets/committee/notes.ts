import type { CommitteePack } from '../../calculation/committee/committee-pack'
import { dateOf } from '../../portfolio/calendar'
import type { Portfolio } from '../../portfolio/portfolio'
import type { TextLine } from '../layout/text-block'
import type { SheetContext } from '../sheet-context'
import { decimalText } from './difficulty-words'

/** The projects of least value, from which those that give way may be chosen; nothing when none is scored, or when exchanges name them. */
export function compensationNote(context: SheetContext, { leastValued, arbitrated }: CommitteePack): TextLine[] {
  if (leastValued.length === 0 || arbitrated.some(({ options }) => options.length > 0)) return []
  const { t } = context
  const projects = leastValued.map(({ project, score }) =>
    t('sheets.committee.compensationItem', {
      code: project.code,
      title: project.title,
      score: decimalText(context, score!),
    }),
  )
  return [
    {
      text: t('sheets.committee.compensation', { projects: projects.join(t('sheets.committee.separator')) }),
      format: 'note',
    },
  ]
}

/** How the figures of the papers are to be read. */
export function annexNotes(
  { t, format, dataDate }: SheetContext,
  { portfolio, pack }: { portfolio: Portfolio; pack: CommitteePack },
): TextLine[] {
  const { green, amber, floor } = portfolio.settings.varianceLimits
  const { rate, meanRate } = pack.budget.portfolioCost
  const lines = [
    t('sheets.committee.annex.frozen', { date: dataDate }),
    t('sheets.committee.annex.weighting', { green: format.percent(green), amber: format.percent(amber), floor }),
    t('sheets.committee.annex.finalCost'),
    t('sheets.committee.annex.costMeans', { weighted: format.percent(rate), mean: format.percent(meanRate) }),
    t('sheets.committee.annex.rates', { year: dateOf(dataDate).year }),
  ]
  return lines.map((text): TextLine => ({ text, format: 'note' }))
}
