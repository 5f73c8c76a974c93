import type { Arbitration, Subject } from '../../calculation/arbitration/arbitration'
import type { Project } from '../../portfolio/project'
import type { Team } from '../../portfolio/team'

/** Who is who in an arbitration: codes with the names that the workbook gives them. */
export type Names = {
  team(code: string): string
  subject(code: string): Subject | null
  /** `P04 Title`; the code alone for a subject that the arbitration does not know. */
  full(code: string): string
  /** Why a project must be done, as typed; null when nobody said. */
  mandatoryReason(code: string): string | null
}

/** The names of the teams and subjects of an arbitration. */
export function namesOf(
  {
    teams,
    projects = [],
  }: {
    teams: readonly Pick<Team, 'code' | 'label'>[]
    projects?: readonly Pick<Project, 'code' | 'mandatoryReason'>[]
  },
  { subjects }: Pick<Arbitration, 'subjects'>,
): Names {
  const labels = new Map(teams.map(({ code, label }) => [code, label]))
  const reasons = new Map(projects.map(({ code, mandatoryReason }) => [code, mandatoryReason]))
  const known = new Map(subjects.map((subject) => [subject.code, subject]))
  return {
    team: (code) => labels.get(code) ?? code,
    subject: (code) => known.get(code) ?? null,
    full: (code) => [code, known.get(code)?.title ?? ''].join(' ').trim(),
    mandatoryReason: (code) => reasons.get(code) ?? null,
  }
}
