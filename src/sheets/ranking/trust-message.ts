import type { RankedProject } from '../../calculation/prioritisation/ranking'
import type { RankingTrust } from '../../calculation/prioritisation/trust-ranking'
import type { StableInterval } from '../../calculation/prioritisation/weight-sensitivity'
import type { SheetContext } from '../sheet-context'
import type { OrderedCriterion } from './ordered-criteria'

/** The trust in one or two sentences: what it takes to unseat the first project, and how likely that is. */
export function trustMessage(
  { t, format }: SheetContext,
  { trust, criteria }: { trust: RankingTrust; criteria: readonly OrderedCriterion[] },
): string {
  const words = (key: string, values: Record<string, string | number>) => t(`sheets.ranking.trust.${key}`, values)
  const tied = trust.ranked.filter(({ rank }) => rank === 1).length
  if (tied > 1) return words('tied', { count: tied })
  const [first] = trust.projects
  if (!first) return ''
  const project = nameOf(first.project)
  const likely =
    first.staysFirst === null ? '' : words('likely', { project, probability: format.percent(first.staysFirst) })
  const { weights } = trust
  if (weights === null) return likely || words('noWeights', { project })
  if (weights.every(({ first: interval }) => interval === null || interval.to - interval.from >= 1)) {
    const single = weights.some(({ first: interval }) => interval === null)
    return words(single ? 'onlyCriterion' : 'alwaysStays', { project })
  }
  const { criterion, interval, share } = criteria
    .flatMap(({ index, criterion }) => {
      const { first: interval, share } = weights[index]!
      return interval === null ? [] : [{ criterion, interval, share }]
    })
    .reduce((least, other) => (room(other) < room(least) ? other : least))
  const stays = words('stays', {
    project,
    criterion: criterion.label,
    from: format.percent(interval.from),
    to: format.percent(interval.to),
    share: format.percent(share),
  })
  return `${stays}\n${likely}`
}

function nameOf({ project }: RankedProject): string {
  return `${project.title} (${project.code})`
}

/** How far the weight can move to the nearest end beyond which something changes. */
function room({ interval, share }: { interval: StableInterval; share: number }): number {
  const { from, to, below, above } = interval
  return Math.min(below === null ? Infinity : share - from, above === null ? Infinity : to - share)
}
