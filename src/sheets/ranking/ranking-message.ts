import type { Ranking } from '../../calculation/prioritisation/ranking'
import type { SheetContext } from '../sheet-context'

/** How many of the first projects the sentence names. */
const NAMED = 3

/** The sheet in one sentence: how many are ranked, who comes first, what the voted budget covers. */
export function rankingMessage({ t, format }: SheetContext, ranking: Ranking): string {
  const { projects, votedBudget, criteria } = ranking
  if (projects.length === 0) return t('sheets.ranking.message.noProjects')
  const ranked = projects.filter(({ rank }) => rank !== null)
  if (ranked.length === 0) return t('sheets.ranking.message.noScores', { projects: projects.length })
  const first = ranked.slice(0, NAMED).map(({ project }) => `${project.title} (${project.code})`)
  const sentence = t('sheets.ranking.message.ranked', {
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
export function rankingSettings({ t }: SheetContext, { scale, missingScore }: Ranking): string[] {
  return [t(`sheets.ranking.scale.${scale}`), t(`sheets.ranking.missing.${missingScore}`)]
}
