import type { Portfolio } from '../../portfolio/portfolio'
import type { Risk } from '../../portfolio/project'
import type { Status } from '../budget/cost-status'
import { compareCodes } from '../../portfolio/by-code'
import { isUnderWay } from './under-way'

/** A risk with its exposure; both scales go from 1 to 4. */
export type RankedRisk = {
  risk: Risk
  exposure: number
  status: Status
  projectTitle: string | null
  progress: number | null
}

const RED_FROM = 12
const AMBER_FROM = 8

/**
 * Severity × likelihood, 1 to 16; null when one of them is not known.
 *
 * @example riskExposure({ severity: 4, likelihood: 3 })    // 12
 * @example riskExposure({ severity: 4, likelihood: null }) // null
 */
export function riskExposure({ severity, likelihood }: Pick<Risk, 'severity' | 'likelihood'>): number | null {
  return severity === null || likelihood === null ? null : severity * likelihood
}

/**
 * @example riskStatus(12) // 'red'
 * @example riskStatus(8)  // 'amber'
 */
export function riskStatus(exposure: number): Status {
  if (exposure >= RED_FROM) return 'red'
  return exposure >= AMBER_FROM ? 'amber' : 'green'
}

/** The greatest risks of the projects under way and of the portfolio, ties by severity, then code. */
export function topRisks({ risks, projects }: Portfolio, limit: number): RankedRisk[] {
  const known = new Map(projects.map((project) => [project.code, project]))
  return risks
    .flatMap((risk): RankedRisk[] => {
      const exposure = riskExposure(risk)
      const project = risk.project === null ? undefined : known.get(risk.project)
      if (exposure === null || (project && !isUnderWay(project))) return []
      return [
        {
          risk,
          exposure,
          status: riskStatus(exposure),
          projectTitle: project?.title ?? null,
          progress: project?.progress ?? null,
        },
      ]
    })
    .sort(
      (a, b) =>
        b.exposure - a.exposure ||
        (b.risk.severity ?? 0) - (a.risk.severity ?? 0) ||
        compareCodes(a.risk.code, b.risk.code),
    )
    .slice(0, limit)
}
