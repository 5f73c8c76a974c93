import type { Ranking } from '../../calculation/prioritisation/ranking'
import type { ValuePoint } from '../../portfolio/criterion'
import { listLabel } from '../../tables/labels'
import type { SheetContext } from '../sheet-context'

/** How many of the first projects the sentence names. */
const NAMED = 3

/** The sheet in one sentence: how many are ranked, who comes first, what the voted budget covers. */
export function rankingMessage({ t, format, lang }: SheetContext, ranking: Ranking): string {
  const { projects, votedBudget, criteria } = ranking
  if (projects.length === 0) return t('sheets.ranking.message.noProjects')
  const ranked = projects.filter(({ rank }) => rank !== null)
  if (ranked.length === 0) return t('sheets.ranking.message.noScores', { projects: projects.length })
  const first = ranked.slice(0, NAMED).map(({ project }) => `${project.title} (${project.code})`)
  const { method } = ranking
  const sentence = t(method === 'weightedSum' ? 'sheets.ranking.message.ranked' : 'sheets.ranking.message.rankedBy', {
    method: listLabel('rankingMethod', method, lang),
    ranked: ranked.length,
    criteria: criteria.length,
    first: first.join(', '),
  })
  if (votedBudget === null) return sentence
  const within = projects.filter(({ withinBudget }) => withinBudget).length
  const covers = t(within === projects.length ? 'sheets.ranking.message.coversAll' : 'sheets.ranking.message.covers', {
    budget: format.thousands(votedBudget),
    within,
  })
  return `${sentence}\n${covers}`
}

/** The choices that the figures depend on. */
export function rankingSettings(context: SheetContext, ranking: Ranking): string[] {
  const { t, lang } = context
  const { method, scale, missingScore, criteria } = ranking
  const curves = criteria.flatMap(({ curve, criterion }) =>
    curve === null ? [] : curveText(context, criterion.label, curve),
  )
  return [
    t('sheets.ranking.settings.method', { method: listLabel('rankingMethod', method, lang) }),
    weightsText(context, ranking),
    t(`sheets.ranking.scale.${scale}`),
    t(`sheets.ranking.missing.${needsAllScores(method) && missingScore === 'reweight' ? 'exclude' : missingScore}`),
    ...curves,
  ]
}

function weightsText({ t, format, lang }: SheetContext, { weights: { origin, consistency } }: Ranking): string {
  const name = listLabel('weightsOrigin', origin, lang)
  if (consistency === null || origin !== 'pairwise') return t('sheets.ranking.settings.weights', { origin: name })
  const { ratio, voters } = consistency
  return t('sheets.ranking.settings.comparedWeights', { origin: name, ratio: format.decimal(ratio), voters })
}

function curveText({ t, format }: SheetContext, criterion: string, curve: readonly ValuePoint[]): string {
  const points = curve.map(({ score, value }) => `${format.decimal(score)} → ${format.percent(value)}`)
  return t('sheets.ranking.settings.curve', { criterion, points: points.join(', ') })
}

/** These methods cannot leave a missing score out. */
function needsAllScores(method: Ranking['method']): boolean {
  return method !== 'weightedSum' && method !== 'wsjf'
}
