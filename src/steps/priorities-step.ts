import { ratio, sumOf } from '../portfolio/amount'
import type { Lang } from '../i18n/translate'
import type { Ranking } from '../calculation/prioritisation/ranking'
import { trustRanking } from '../calculation/prioritisation/trust-ranking'
import { rankingSheet } from '../sheets/ranking'
import { listLabel } from '../tables/labels'
import type { StepInput, StepOutput } from './roadmap'
import type { Figure } from './step'

const BARS = 10

/** Which projects matter most? */
export function prioritiesStep({ reading, calculations, context }: StepInput): StepOutput {
  const ranking = calculations.ranking()
  const trust = trustRanking(ranking, { uncertainty: reading.portfolio.settings.scoreUncertainty })
  const ranked = ranking.projects.filter(({ rank }) => rank !== null)
  const outOf100 = ranking.method !== 'wsjf' && ranking.method !== 'formula'
  const bars = ranked.slice(0, BARS).map(({ project, score }) => ({
    label: `${project.code} ${project.title}`,
    value: score === null ? null : outOf100 ? score / 100 : score,
  }))
  return {
    figures: priorityFigures(ranking, context.lang),
    pictures: bars.length > 0 ? [{ kind: 'bars', key: 'ranking', unit: outOf100 ? 'percent' : 'count', bars }] : [],
    findings: ranking.findings,
    plans: [rankingSheet(context, { portfolio: reading.portfolio, ranking, trust })],
  }
}

function priorityFigures(ranking: Ranking, lang: Lang): Figure[] {
  const { projects, criteria, envelope, votedBudget, method, weights } = ranking
  const ranked = projects.filter(({ rank }) => rank !== null)
  const first = ranked[0]?.project
  const within = projects.filter(({ withinBudget }) => withinBudget === true)
  return [
    { key: 'rankedProjects', kind: 'count', value: ranked.length },
    { key: 'firstProject', kind: 'text', value: first ? `${first.code} ${first.title}` : null },
    { key: 'rankingMethod', kind: 'text', value: listLabel('rankingMethod', method, lang) },
    { key: 'weightsOrigin', kind: 'text', value: listLabel('weightsOrigin', weights.origin, lang) },
    ...(weights.consistency === null
      ? []
      : [{ key: 'consistency', kind: 'decimal' as const, value: weights.consistency.ratio }]),
    { key: 'criteria', kind: 'count', value: criteria.length },
    {
      key: 'completeness',
      kind: 'percent',
      value:
        criteria.length === 0
          ? null
          : ratio(
              sumOf(projects, ({ completeness }) => completeness),
              projects.length,
            ),
    },
    { key: 'envelope', kind: 'money', value: envelope },
    { key: 'withinBudget', kind: 'count', value: votedBudget === null ? null : within.length },
  ]
}
