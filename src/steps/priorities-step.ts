import { ratio, sumOf } from '../portfolio/amount'
import type { Ranking } from '../calculation/prioritisation/ranking'
import { trustRanking } from '../calculation/prioritisation/trust-ranking'
import { rankingSheet } from '../sheets/ranking'
import type { StepInput, StepOutput } from './roadmap'
import type { Figure } from './step'

const BARS = 10

/** Which projects matter most? */
export function prioritiesStep({ reading, calculations, context }: StepInput): StepOutput {
  const ranking = calculations.ranking()
  const ranked = ranking.projects.filter(({ rank }) => rank !== null)
  const bars = ranked.slice(0, BARS).map(({ project, score }) => ({
    label: `${project.code} ${project.title}`,
    value: score === null ? null : score / 100,
  }))
  return {
    figures: priorityFigures(ranking),
    pictures: bars.length > 0 ? [{ kind: 'bars', key: 'ranking', unit: 'percent', bars }] : [],
    findings: ranking.findings,
    plans: [rankingSheet(context, { portfolio: reading.portfolio, ranking, trust: trustRanking(ranking) })],
  }
}

function priorityFigures({ projects, criteria, envelope, votedBudget }: Ranking): Figure[] {
  const ranked = projects.filter(({ rank }) => rank !== null)
  const first = ranked[0]?.project
  const within = projects.filter(({ withinBudget }) => withinBudget === true)
  return [
    { key: 'rankedProjects', kind: 'count', value: ranked.length },
    { key: 'firstProject', kind: 'text', value: first ? `${first.code} ${first.title}` : null },
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
