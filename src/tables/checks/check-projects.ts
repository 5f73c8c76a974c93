import type { Portfolio } from '../../portfolio/portfolio'
import type { Ledger } from '../ledger'

/** What a project says against itself, or does not say although the others do. */
export function checkProjects({ projects, objectives }: Portfolio, ledger: Ledger): void {
  const anyObjective = projects.some(({ objective }) => objective !== null)
  const anyManager = projects.some(({ moeManager }) => moeManager !== null)
  const anySponsor = projects.some(({ sponsor }) => sponsor !== null)
  for (const project of projects) {
    const { origin, code, plannedStart, plannedEnd, status, progress } = project
    if (plannedStart !== null && plannedEnd !== null && plannedEnd < plannedStart) {
      const params = { code, start: plannedStart, end: plannedEnd }
      ledger.row(origin, 'plannedEnd', 'endBeforeStart', 'warning', params)
    }
    if (progress !== null && (progress < 0 || progress > 1)) {
      ledger.row(origin, 'progress', 'progressOutOfScale', 'warning', { code, value: Math.round(progress * 100) })
    }
    if (status === 'finished' || status === 'dropped') continue
    if (anyObjective && project.objective === null)
      ledger.row(origin, 'objective', 'projectWithoutObjective', 'warning', { code })
    if (anyManager && project.moeManager === null)
      ledger.row(origin, 'moeManager', 'projectWithoutManager', 'warning', { code })
    if (anySponsor && project.sponsor === null)
      ledger.row(origin, 'sponsor', 'projectWithoutSponsor', 'information', { code })
  }
  const served = new Set(projects.map(({ objective }) => objective))
  if (!anyObjective) return
  for (const { origin, code } of objectives) {
    if (!served.has(code)) ledger.row(origin, 'code', 'objectiveWithoutProject', 'information', { code })
  }
}
