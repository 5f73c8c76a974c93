import { ratio } from '../../portfolio/amount'
import { byCode, compareCodes } from '../../portfolio/by-code'
import { DAYS_PER_MONTH, type DateSerial } from '../../portfolio/calendar'
import type { PlanVersionRow, Project } from '../../portfolio/project'
import type { Portfolio } from '../../portfolio/portfolio'
import { median } from './request-inflow'

export type PreviousPlan = {
  version: string
  label: string | null
  adoptedOn: DateSerial | null
  /** Projects of the version, and how many of them it gives no end. */
  projects: number
  undated: number
  /** Projects that it ends on the data date or before, and how many of them are finished. */
  due: number
  dueFinished: number
  /** Finished ÷ due. */
  rate: number | null
  /** Projects of the roadmap that it does not name, candidates left out. */
  added: string[]
  /** Projects that it names and that are dropped, or no longer in the Projects table. */
  abandoned: string[]
  /** Projects whose planned end is known then and now, abandoned ones left out. */
  compared: number
  later: number
  earlier: number
  /** Median move of the planned end of the projects that moved, in months; negative is earlier. */
  medianSlip: number | null
}

/**
 * What became of the plan adopted before the one in force. Null when no version was adopted by the data date.
 *
 * completion = finished ÷ due, the projects due being those that the version ends on the data date or before. A project
 * dropped since stays due: dropping it completes nothing. Slip = (planned end now − then) ÷ 30.4375   [months]
 *
 * The previous plan is, among the versions marked so, else among all, the one adopted last; versions without a day of
 * adoption come before the dated ones, and of the same day the greatest code is taken.
 *
 * @example previousPlan({ projects: [], planVersions: [] }, 46295) // null
 * @example previousPlan({ projects: [{ code: 'A', status: 'finished' }, { code: 'B', status: 'inProgress' }], planVersions: ['A', 'B'].map((project) => ({ version: 'V1', adoptedOn: 45700, project, plannedEnd: 46200 })) }, 46295).rate // 0.5
 */
export function previousPlan(
  { projects, planVersions }: Pick<Portfolio, 'projects' | 'planVersions'>,
  dataDate: DateSerial,
): PreviousPlan | null {
  const chosen = chooseVersion(planVersions, dataDate)
  if (!chosen) return null
  const { rows, ...version } = chosen
  const now = new Map(projects.map((project) => [project.code, project]))
  const named = new Set(rows.map(({ project }) => project))
  const isLost = (code: string) => (now.get(code)?.status ?? (now.has(code) ? null : 'dropped')) === 'dropped'
  const due = rows.filter(({ plannedEnd }) => typeof plannedEnd === 'number' && plannedEnd <= dataDate)
  const dueFinished = due.filter(({ project }) => now.get(project)?.status === 'finished').length
  const moves = rows.flatMap(({ project, plannedEnd }) => {
    const end = now.get(project)?.plannedEnd
    return isLost(project) || typeof end !== 'number' || typeof plannedEnd !== 'number' ? [] : [end - plannedEnd]
  })
  const slip = median(moves.filter((move) => move !== 0))
  return {
    ...version,
    projects: rows.length,
    undated: rows.filter(({ plannedEnd }) => typeof plannedEnd !== 'number').length,
    due: due.length,
    dueFinished,
    rate: ratio(dueFinished, due.length),
    added: byCode(projects.filter((project) => isPlanned(project) && !named.has(project.code))).map(({ code }) => code),
    abandoned: [...named].filter(isLost).sort(compareCodes),
    compared: moves.length,
    later: moves.filter((move) => move > 0).length,
    earlier: moves.filter((move) => move < 0).length,
    medianSlip: slip === null ? null : slip / DAYS_PER_MONTH,
  }
}

const isPlanned = ({ status }: Project) => status !== 'candidate'

type Version = Pick<PreviousPlan, 'version' | 'label' | 'adoptedOn'> & { marked: boolean; rows: PlanVersionRow[] }

function chooseVersion(
  planVersions: readonly PlanVersionRow[],
  dataDate: DateSerial,
): Omit<Version, 'marked'> | undefined {
  const versions = [...new Set(planVersions.map(({ version }) => version))]
    .sort(compareCodes)
    .map((version) => versionOf(version, planVersions))
    .filter(({ adoptedOn }) => adoptedOn === null || adoptedOn <= dataDate)
  const marked = versions.filter((version) => version.marked)
  const last = (marked.length > 0 ? marked : versions).sort((a, b) => (a.adoptedOn ?? 0) - (b.adoptedOn ?? 0)).at(-1)
  return last && { version: last.version, label: last.label, adoptedOn: last.adoptedOn, rows: last.rows }
}

/** A version as its rows say it, each project once; where they disagree, the latest day and the first label by code. */
function versionOf(version: string, planVersions: readonly PlanVersionRow[]): Version {
  const own = planVersions.filter((row) => row.version === version)
  const rows = own.filter(({ project }, i) => own.findIndex((row) => row.project === project) === i)
  const days = own.flatMap(({ adoptedOn }) => (typeof adoptedOn === 'number' ? [adoptedOn] : []))
  const labels = own.flatMap(({ label }) => label ?? []).sort(compareCodes)
  return {
    version,
    label: labels[0] ?? null,
    adoptedOn: days.length === 0 ? null : days.reduce((latest, day) => (day > latest ? day : latest)),
    marked: own.some(({ kind }) => kind === 'previous'),
    rows,
  }
}
