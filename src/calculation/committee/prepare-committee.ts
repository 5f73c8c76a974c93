import type { RequestArbitration } from '../arbitration/arbitration'
import type { DateSerial } from '../../portfolio/calendar'
import type { Portfolio } from '../../portfolio/portfolio'
import type { ProjectStatus } from '../../portfolio/project'
import type { BudgetFollowUp } from '../budget/follow-budget'
import type { TeamLoad } from '../capacity/team-load'
import type { Ranking } from '../prioritisation/ranking'
import { timedAgenda } from './agenda'
import { comingCapacity, comingPeriods } from './coming-capacity'
import { committeeFindings } from './committee-findings'
import type { CommitteeFrequency, CommitteePack } from './committee-pack'
import { followDecisions } from './decisions'
import { portfolioIndicators } from '../indicators/portfolio-indicators'
import { nextDates } from './next-dates'
import { projectHealth } from './project-health'
import { requestsToArbitrate } from './requests'
import { topRisks } from './risks'
import { isUnderWay } from './under-way'

const DIFFICULTIES = 10
const RISKS = 10
const MILESTONES = 10
const LEAST_VALUED = 5

export type CommitteeInputs = {
  portfolio: Portfolio
  ranking: Ranking
  load: TeamLoad
  budget: BudgetFollowUp
  dataDate: DateSerial
  session: DateSerial
  committee: CommitteeFrequency
  /** What an arbitration said of the requests, when there was one. */
  arbitrated?: readonly RequestArbitration[]
}

/** What a committee must see and decide at a session; only what the tables hold, and what is missing said as such. */
export function prepareCommittee(inputs: CommitteeInputs): CommitteePack {
  const { portfolio, ranking, load, budget, dataDate, session, committee: frequency, arbitrated = [] } = inputs
  const name = portfolio.committees.find((candidate) => candidate.frequency === frequency)?.name ?? null
  const ours = (row: { committee: string | null }) => name === null || row.committee === name
  const periods = comingPeriods(load, session)
  const capacity = comingCapacity(load, periods)
  const health = projectHealth(portfolio, budget, load, periods)
  const difficult = health.filter(({ difficulties }) => difficulties.length > 0)
  const requests = requestsToArbitrate(portfolio, session)
  const decisions = followDecisions(portfolio, { committee: name, session })
  const risks = topRisks(portfolio, RISKS)
  const dates = nextDates(portfolio, { committee: name, session, limit: MILESTONES })
  const place = portfolio.sessions.find((row) => ours(row) && row.date === session) ?? null
  return {
    frequency,
    name,
    session,
    dataDate,
    place,
    members: portfolio.members.filter(ours),
    agenda: timedAgenda({
      decisions: decisions.filter(({ state }) => state !== 'done' && state !== 'cancelled').length,
      difficulties: Math.min(DIFFICULTIES, difficult.length),
      requests: requests.length,
      capacity: capacity.teams.filter((team) => team.overloads > 0).length,
      risks: risks.length,
    }),
    projects: projectCounts(portfolio),
    health: healthCounts(health),
    indicators: portfolioIndicators(portfolio, budget, ranking),
    budget,
    difficulties: difficult.slice(0, DIFFICULTIES),
    inDifficulty: difficult.length,
    requests,
    arbitrated,
    changes: null,
    capacity,
    risks,
    decisions,
    dates,
    leastValued: ranking.projects
      .filter(({ project, score }) => score !== null && isUnderWay(project) && !project.locked && !project.mandatory)
      .slice(-LEAST_VALUED)
      .reverse(),
    findings: committeeFindings(portfolio, { requests, decisions, place, session, dataDate }),
  }
}

function projectCounts({ projects, settings }: Portfolio): CommitteePack['projects'] {
  const byStatus: Record<ProjectStatus | 'unknown', number> = {
    candidate: 0,
    approved: 0,
    inProgress: 0,
    suspended: 0,
    finished: 0,
    dropped: 0,
    unknown: 0,
  }
  for (const project of projects) byStatus[project.status ?? 'unknown']++
  return {
    total: projects.length,
    byStatus,
    active: byStatus.inProgress,
    activeLimit: settings.concurrentProjectsLimit,
  }
}

function healthCounts(health: ReturnType<typeof projectHealth>): CommitteePack['health'] {
  const counts = { green: 0, amber: 0, red: 0, unknown: 0 }
  for (const { proposed } of health) counts[proposed ?? 'unknown']++
  return counts
}
