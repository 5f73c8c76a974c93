import { ratio, sumOf, type Money } from '../../portfolio/amount'
import { byCode } from '../../portfolio/by-code'
import type { Objective, Project } from '../../portfolio/project'
import type { Portfolio } from '../../portfolio/portfolio'

/** What one objective should have and has; the projects that serve none stand under null. */
export type ObjectiveCoverage = {
  objective: Objective | null
  /** Share of the weights of all objectives; null when none has a weight. */
  weight: number | null
  projects: number
  /** Null when no project has an envelope. */
  envelope: Money | null
  /** Share of all envelopes. */
  spend: number | null
  /** Share of the money less share of the weights: above zero, the objective has more than its weight. */
  gap: number | null
}

export type AlignmentCoverage = {
  /** By code; the projects without objective last, when there are some. */
  rows: ObjectiveCoverage[]
  /** Projects counted: all but candidates and those dropped. */
  projects: number
  envelope: Money
  withoutObjective: Project[]
  /** Objectives that no project serves. */
  unserved: Objective[]
}

/**
 * Does the money follow the strategy? For each objective the share of the envelopes beside the share of the weights, the
 * projects that serve no objective and the objectives that no project serves. Candidates and dropped projects spend nothing.
 *
 * gap = Σ envelopes of the objective ÷ Σ envelopes − weight ÷ Σ weights
 *
 * @example alignmentCoverage({ objectives: [{ code: 'O', weight: 1 }], projects: [] }).unserved.length // 1
 */
export function alignmentCoverage({
  objectives,
  projects,
}: Pick<Portfolio, 'objectives' | 'projects'>): AlignmentCoverage {
  const counted = byCode(projects.filter(isCounted))
  const ordered = byCode(objectives)
  const known = new Set(ordered.map(({ code }) => code))
  const weights = sumOf(ordered, ({ weight }) => Math.max(0, weight ?? 0))
  const total = sumOf(counted, ({ envelope }) => envelope ?? 0)
  const coverage = (objective: Objective | null, members: readonly Project[]): ObjectiveCoverage => {
    const envelope = members.some((project) => project.envelope !== null)
      ? sumOf(members, (project) => project.envelope ?? 0)
      : null
    const weight = objective === null ? null : ratio(Math.max(0, objective.weight ?? 0), weights)
    const spend = ratio(envelope ?? 0, total)
    const gap = weight === null || spend === null ? null : spend - weight
    return { objective, weight, projects: members.length, envelope, spend, gap }
  }
  const withoutObjective = counted.filter(({ objective }) => objective === null || !known.has(objective))
  const rows = ordered.map((objective) =>
    coverage(
      objective,
      counted.filter((project) => project.objective === objective.code),
    ),
  )
  return {
    rows: withoutObjective.length > 0 ? [...rows, coverage(null, withoutObjective)] : rows,
    projects: counted.length,
    envelope: total,
    withoutObjective,
    unserved: rows.flatMap(({ objective, projects }) => (projects === 0 && objective ? [objective] : [])),
  }
}

/** Candidates and dropped projects spend nothing of the roadmap. */
function isCounted({ status }: Project): boolean {
  return status !== 'candidate' && status !== 'dropped'
}
