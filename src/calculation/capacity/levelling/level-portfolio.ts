import { ratio, sumOf, type Days } from '../../../portfolio/amount'
import { compareCodes } from '../../../portfolio/by-code'
import type { DateSerial } from '../../../portfolio/calendar'
import { placeOf, type Finding } from '../../../portfolio/finding'
import type { Portfolio } from '../../../portfolio/portfolio'
import { capacityGap } from '../capacity-gap'
import { teamDemand } from '../team-demand'
import type { TeamLoad } from '../team-load'
import { levelStarts, type Levelling, type SearchEffort } from './level-starts'
import type { LevelledPlan, LevelledTeam, OverloadPicture } from './levelled-plan'
import { portfolioSchedule, type PortfolioSchedule } from './portfolio-schedule'
import type { ActivityLink, SchedulingProblem } from './scheduling-problem'

/** Enough for a roadmap of a hundred projects to settle, and done within a second. */
const EFFORT: SearchEffort = { seed: 1, schedules: 3000 }

/**
 * Which approved projects should start later so that the teams are overloaded least? Started and locked projects stay;
 * the others move by whole periods inside their windows, finish-to-start links kept. First the least overload, then the
 * fewest overloaded teams and periods, then the least shift: `levelStarts`.
 *
 * A link that no start within the windows can keep is named.
 */
export function levelPortfolio(
  portfolio: Portfolio,
  { load, dataDate, effort = EFFORT }: { load: TeamLoad; dataDate: DateSerial; effort?: SearchEffort },
): LevelledPlan {
  const { demand } = teamDemand(portfolio)
  const schedule = portfolioSchedule(portfolio, { load, demand, dataDate })
  const { levelling, late } = levelWithin(schedule, effort)
  const { activities } = schedule.problem
  const planned = activities.map(({ current }) => current!)
  const { starts, schedules } = levelling
  const titles = new Map(portfolio.projects.map(({ code, title }) => [code, title]))
  const moved = activities.flatMap(({ code, current }, i) => {
    const shift = starts[i]! - current!
    const [from, to] = [schedule.periods[current!]!, schedule.periods[starts[i]!]!]
    return shift === 0 ? [] : [{ project: code, title: titles.get(code) ?? code, from, to, shift }]
  })
  const before = teamsAt(schedule, load, planned)
  const after = teamsAt(schedule, load, starts)
  return {
    periods: schedule.periods,
    movable: schedule.movable,
    moved: moved.sort((a, b) => b.shift - a.shift || compareCodes(a.project, b.project)),
    before: overloadOf(before, schedule, load),
    after: overloadOf(after, schedule, load),
    teams: after,
    tolerance: load.tolerance,
    schedules,
    findings: late.map(({ origin, from, to }): Finding => ({
      code: 'linkBeyondWindows',
      severity: 'warning',
      place: placeOf(origin, 'to'),
      params: { from, to },
    })),
  }
}

type Levelled = Extract<Levelling, { status: 'levelled' }>

/**
 * Levels along the links. As long as no start within the windows keeps them all, the one that the plan breaks most is
 * let go: it may stay as late as planned, or is left out where the plan does not even start in that order.
 */
function levelWithin(
  { problem, links }: PortfolioSchedule,
  effort: SearchEffort,
): { levelling: Levelled; late: PortfolioSchedule['links'] } {
  const late = new Set<number>()
  for (;;) {
    const kept = problem.links.flatMap((link, i) => (late.has(i) ? asLateAsPlanned(problem, link) : [link]))
    const levelling = levelStarts({ ...problem, links: kept }, effort)
    if (levelling.status === 'levelled') return { levelling, late: links.filter((_, i) => late.has(i)) }
    const left = links.map((_, i) => i).filter((i) => !late.has(i))
    if (left.length === 0) throw new RangeError('The planned starts keep every link that is left')
    const broken = (i: number) => lateness(problem, problem.links[i]!)
    late.add(left.reduce((most, i) => (broken(i) > broken(most) ? i : most)))
  }
}

function asLateAsPlanned(problem: SchedulingProblem, link: ActivityLink): ActivityLink[] {
  const { activities } = problem
  if (activities[link.after]!.current! <= activities[link.before]!.current!) return []
  return [{ ...link, lag: link.lag - lateness(problem, link) }]
}

/** By how many periods the planned starts break a link; negative when they leave room. */
function lateness({ activities }: SchedulingProblem, { before, after, lag }: ActivityLink): number {
  return activities[before]!.current! + activities[before]!.duration + lag - activities[after]!.current!
}

function teamsAt({ problem, periods }: PortfolioSchedule, load: TeamLoad, starts: readonly number[]): LevelledTeam[] {
  const asked = load.teams.map(() => periods.map((): Days => 0))
  problem.activities.forEach(({ demand }: SchedulingProblem['activities'][number], i) => {
    for (const { resource, profile } of demand)
      profile.forEach((days, t) => {
        if (days !== 0) asked[resource]![starts[i]! + t]! += days
      })
  })
  return load.teams.map(({ code, label, cells }, k) => {
    const capacity = cells.filter(({ period }) => periods.includes(period)).map((cell) => cell.capacity)
    const demand = asked[k]!
    return {
      code,
      label,
      demand,
      capacity,
      utilisation: capacity.map((given, t) => (given === null ? null : ratio(demand[t]!, given))),
    }
  })
}

function overloadOf(
  teams: readonly LevelledTeam[],
  { periods }: PortfolioSchedule,
  { tolerance }: TeamLoad,
): OverloadPicture {
  const gaps = teams.map(({ demand, capacity }) =>
    demand.map((asked, t) => capacityGap({ demand: asked, capacity: capacity[t]!, tolerance }) ?? 0),
  )
  const byPeriod = periods.map((_, t) => sumOf(gaps, (gap) => gap[t]!))
  return {
    overload: sumOf(byPeriod, (days) => days),
    teamPeriods: gaps.flat().filter((gap) => gap > 0).length,
    byPeriod,
  }
}
