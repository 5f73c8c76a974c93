import { dateOf, serialOf } from '../../../src/portfolio/calendar'
import type { Portfolio } from '../../../src/portfolio/portfolio'
import type { Project } from '../../../src/portfolio/project'
import type { Request } from '../../../src/portfolio/request'
import { workingDays } from '../../../src/portfolio/working-days'
import type { Hypothesis } from '../../../src/calculation/arbitration/arbitration'

/**
 * Recomputes every limit of an answer from the rows of the tables, quarter by quarter, with none of the product's
 * selection, spreading or credit code: the oracle for "no limit is ever broken". Days and euros are fractional here,
 * so that limits are compared with a small tolerance. For workbooks by quarter whose workload and capacity are typed by
 * quarter.
 */
export type Decisions = ReadonlyMap<string, { shift: number } | null>

const EURO = 100
const DAY = 100

export function brokenLimits(
  portfolio: Portfolio,
  { dataDate, hypothesis }: { dataDate: number; hypothesis: Hypothesis },
  decisions: Decisions,
): string[] {
  const broken: string[] = []
  const first = quarterOf(dataDate) + 1
  const last = quarterOf(portfolio.settings.roadmapEnd!)
  const kept = [...decisions].flatMap(([code, decision]) => (decision ? [{ code, shift: decision.shift }] : []))
  const projects = new Map(portfolio.projects.map((project) => [project.code, project]))
  const requests = new Map(portfolio.requests.map((request) => [request.number, request]))
  const spanOf = (code: string) => span(projects.get(code), requests.get(code), portfolio, dataDate)
  const money = new Map<string, number>()
  const spend = (key: string, amount: number) => money.set(key, (money.get(key) ?? 0) + amount)

  // Days asked of each team's own staff.
  const load = new Map<string, number>()
  const ask = (team: string, quarter: number, days: number) =>
    load.set(`${team} ${quarter}`, (load.get(`${team} ${quarter}`) ?? 0) + days)
  for (const { code, shift } of kept) {
    const rows = portfolio.workload.filter(({ project }) => project === code)
    for (const row of rows) if (!row.external) ask(row.team, quarterNamed(row.period) + shift, row.days)
    if (rows.length === 0) {
      const { start, end } = spanOf(code)
      const source = projects.get(code) ?? requests.get(code)!
      const moe = source.moeDays ?? 0
      const roles = {
        MOE: moe,
        MOA: source.moaDays ?? moe * portfolio.settings.moaPerMoe,
        AMOA: source.amoaDays ?? moe * portfolio.settings.amoaPerMoe,
      }
      for (const [role, days] of Object.entries(roles)) {
        const teams = portfolio.teams.filter((team) => team.role?.toUpperCase() === role).map(({ code: name }) => name)
        const weight = (team: string) =>
          portfolio.capacity.reduce((sum, row) => (row.team === team ? sum + (row.internalDays ?? 0) : sum), 0)
        const all = teams.reduce((sum, team) => sum + weight(team), 0)
        for (const team of teams)
          for (const [quarter, share] of shares(start, end))
            ask(team, quarter + shift, days * share * (all === 0 ? 1 / teams.length : weight(team) / all))
      }
    }
  }

  // Capacity, external days and what they cost.
  for (const team of portfolio.teams) {
    for (let quarter = first; quarter <= last; quarter++) {
      const rows = portfolio.capacity.filter((row) => row.team === team.code && quarterNamed(row.period) === quarter)
      if (rows.every(({ internalDays }) => internalDays === null)) continue
      const typed = rows.reduce((sum, row) => sum + (row.internalDays ?? 0), 0)
      const fte = hypothesis.addedFte.filter((added) => added.team === team.code).reduce((sum, { fte }) => sum + fte, 0)
      const own =
        typed * (1 + portfolio.settings.overloadTolerance) +
        (fte * portfolio.settings.workingDaysPerFte * DAY * (team.roadmapShare ?? 1)) / 4
      const lacking = (load.get(`${team.code} ${quarter}`) ?? 0) - own
      if (lacking <= 2) continue
      const contracts = portfolio.contracts.filter(({ teams }) => teams.includes(team.code))
      const usable = contracts.filter(
        ({ notifiedOn, end, ceiling, ordered }) =>
          notifiedOn !== null &&
          notifiedOn <= lastDay(quarter) &&
          (end === null || end >= firstDay(quarter)) &&
          (ceiling === null || ordered !== null),
      )
      const most = rows.reduce((sum, row) => sum + (row.externalDaysMax ?? 0), 0)
      const allowed =
        hypothesis.outsourcing && team.canBeOutsourced && team.dayRate !== null && (!contracts.length || usable.length)
      if (lacking > (allowed ? most : 0) + 2)
        broken.push(`${team.code} lacks ${lacking / DAY} days in quarter ${quarter}`)
      const cost = (lacking * (team.dayRate ?? 0)) / DAY
      spend(`${portfolio.settings.externalWorkSection} ${yearOf(quarter)}`, cost)
      if (usable.length === 1) spend(`contract ${usable[0]!.number}`, cost)
    }
  }
  for (const { number, ceiling, ordered } of portfolio.contracts) {
    if (ceiling !== null && (money.get(`contract ${number}`) ?? 0) > ceiling - (ordered ?? 0) + EURO)
      broken.push(`contract ${number} beyond its ceiling`)
  }

  // Money by section and year.
  for (const { code, shift } of kept) {
    const { start, end } = spanOf(code)
    const project = projects.get(code)
    const cells = portfolio.budget.filter((line) => line.project === code)
    for (const section of ['capital', 'operating'] as const) {
      for (const year of new Set(cells.filter((line) => line.section === section).map((line) => line.year!))) {
        const voted = cells
          .filter((line) => line.section === section && line.year === year)
          .reduce((sum, line) => sum + (line.revised ?? line.voted ?? 0), 0)
        const left = Math.max(0, voted - committed(portfolio, (line) => line.project === code, section, year))
        const own = shares(start, end).filter(([quarter]) => yearOf(quarter) === year)
        const whole = own.reduce((sum, [, share]) => sum + share, 0)
        if (shift === 0 || own.length === 0) spend(`${section} ${year}`, left)
        else
          for (const [quarter, share] of own)
            spend(`${section} ${yearOf(quarter + shift)}`, (left * share) / (whole || 1))
      }
    }
    if (!project) {
      const capital = requests.get(code)!.capital ?? 0
      for (const [quarter, share] of shares(start, end)) spend(`capital ${yearOf(quarter + shift)}`, capital * share)
    }
    const running = (project ? project.runningCost : requests.get(code)!.operatingPerYear) ?? 0
    const from = Math.max(dataDate + 1, later(project?.runningCostFrom ?? end + 1, 3 * shift))
    for (let year = yearOf(first); year <= yearOf(last); year++) {
      const [january, december] = [serialOf({ year, month: 1, day: 1 })!, serialOf({ year, month: 12, day: 31 })!]
      const days = Math.max(0, december - Math.max(january, from) + 1)
      spend(`operating ${year}`, (running * days) / (december - january + 1))
    }
    spend('afterwards', running)
  }
  for (const [code, decision] of decisions) {
    const project = projects.get(code)
    if (decision || !project || !isStarted(project, dataDate)) continue
    spend(`operating ${yearOf(first)}`, (project.terminationCost ?? 0) + (project.subsidyToRepay ?? 0))
  }
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    for (const section of ['capital', 'operating'] as const) {
      const lines = portfolio.budget.filter((line) => line.section === section && line.year === year)
      if (lines.length === 0) continue
      const voted = lines.reduce((sum, line) => sum + (line.revised ?? line.voted ?? 0), 0)
      const left = Math.max(0, voted * hypothesis.budgetShare - committed(portfolio, () => true, section, year))
      const brought = [...new Set(portfolio.funding.map(({ scheme }) => scheme))].reduce((sum, scheme) => {
        const rows = portfolio.funding.filter((row) => row.scheme === scheme)
        const due = rows.filter(
          (row) =>
            (row.section ?? 'capital') === section && row.year === year && decisions.get(row.project ?? '') != null,
        )
        const amount = due.reduce((part, row) => part + Math.max(0, (row.notified ?? 0) - (row.received ?? 0)), 0)
        const ceiling = Math.max(...rows.map((row) => row.ceiling ?? Infinity))
        return sum + Math.min(amount, ceiling - rows.reduce((part, row) => part + (row.received ?? 0), 0))
      }, 0)
      const used = money.get(`${section} ${year}`) ?? 0
      if (used > left + brought + 10 * EURO)
        broken.push(`${section} ${year}: ${used / EURO} of ${(left + brought) / EURO}`)
    }
  }
  const afterwards = portfolio.settings.operatingAfterRoadmap
  const finished = portfolio.projects
    .filter(({ status }) => status === 'finished')
    .reduce((sum, { runningCost }) => sum + (runningCost ?? 0), 0)
  if (afterwards !== null && (money.get('afterwards') ?? 0) + finished > Math.max(afterwards, finished) + EURO)
    broken.push('operating after the roadmap')

  // Windows, obligations, links and projects at once.
  for (const [code, decision] of decisions) {
    const project = projects.get(code)
    const forced = hypothesis.forced.find(({ subject }) => subject === code)?.decision
    if (forced && (forced === 'in') !== (decision !== null)) broken.push(`${code} is forced ${forced}`)
    if (project && (project.mandatory || project.locked) && !decision) broken.push(`${code} is mandatory`)
    if (!decision) continue
    const { start } = spanOf(code)
    const own = Math.max(0, first - quarterOf(start))
    const later = project ? (project.latestShiftMonths ?? 0) : portfolio.settings.requestLatestShiftMonths
    const earlier = hypothesis.earlierStarts.find((earlier) => earlier.project === code)?.months ?? 0
    const fixed = project !== undefined && (isStarted(project, dataDate) || project.locked === true)
    if (fixed && decision.shift !== (isStarted(project, dataDate) ? 0 : own)) broken.push(`${code} cannot move`)
    if (decision.shift > Math.max(own, later / 3) || decision.shift < Math.min(own, -earlier / 3))
      broken.push(`${code} moved too far: ${decision.shift}`)
  }
  for (const { from, to, kind, lag } of portfolio.dependencies) {
    const [a, b] = [decisions.get(from), decisions.get(to)]
    if (kind === 'requires' && a && b === null) broken.push(`${from} requires ${to}`)
    if (kind === 'excludes' && a && b) broken.push(`${from} excludes ${to}`)
    if (kind === 'together' && a !== undefined && b !== undefined && !a !== !b) broken.push(`${from} with ${to}`)
    if (kind !== 'finishToStart' || !b || a === undefined) continue
    const after = projects.get(to)
    if (after && isStarted(after, dataDate)) continue
    if (!a) broken.push(`${to} without ${from}`)
    else if (later(spanOf(to).start, 3 * b.shift) <= later(spanOf(from).end, 3 * a.shift) + (lag ?? 0))
      broken.push(`${to} begins before ${from} ends`)
  }
  for (let quarter = first; quarter <= last; quarter++) {
    const running = kept.filter(({ code, shift }) => {
      const { start, end } = spanOf(code)
      const begun = quarterOf(start) + shift
      const ends = Math.max(quarterOf(end) + shift, begun < first ? first : begun)
      return begun <= quarter && quarter <= ends
    }).length
    if (running > portfolio.settings.concurrentProjectsLimit) broken.push(`${running} projects at once in ${quarter}`)
  }
  return broken
}

function isStarted({ status }: Project, _dataDate: number): boolean {
  return status === 'inProgress' || status === 'suspended'
}

function span(
  project: Project | undefined,
  request: Request | undefined,
  { settings }: Portfolio,
  dataDate: number,
): { start: number; end: number } {
  if (project) {
    return {
      start: (project.actualStart ?? project.plannedStart)!,
      end: (project.forecastEnd ?? project.plannedEnd ?? project.baselineEnd)!,
    }
  }
  const months = request!.durationMonths ?? settings.requestMonths
  const begin = firstDay(quarterOf(dataDate) + 1)
  const start = Math.max(begin, request!.wishedDate === null ? begin : later(request!.wishedDate, -months))
  return { start, end: later(start, months) - 1 }
}

/** The quarters between two days with the share of the working days of each. */
function shares(start: number, end: number): [quarter: number, share: number][] {
  const all = workingDays(start, end)
  const quarters: [number, number][] = []
  for (let quarter = quarterOf(start); quarter <= quarterOf(end); quarter++) {
    const days = workingDays(Math.max(start, firstDay(quarter)), Math.min(end, lastDay(quarter)))
    quarters.push([quarter, all === 0 ? 0 : days / all])
  }
  return quarters
}

function committed(
  { execution }: Portfolio,
  of: (line: Portfolio['execution'][number]) => boolean,
  section: string,
  year: number,
): number {
  return execution
    .filter((line) => line.flow === 'expense' && line.operation === 'real' && line.section === section)
    .filter((line) => line.year === year && of(line))
    .reduce((sum, line) => sum + (line.committed ?? 0), 0)
}

/** Quarters counted from the year 0. */
function quarterOf(day: number): number {
  const { year, month } = dateOf(day)
  return year * 4 + Math.floor((month - 1) / 3)
}

function quarterNamed(period: string): number {
  return Number(period.slice(0, 4)) * 4 + Number(period[6]) - 1
}

function yearOf(quarter: number): number {
  return Math.floor(quarter / 4)
}

function firstDay(quarter: number): number {
  return serialOf({ year: yearOf(quarter), month: (quarter % 4) * 3 + 1, day: 1 })!
}

function lastDay(quarter: number): number {
  return firstDay(quarter + 1) - 1
}

function later(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = dateOf(day)
  const ordinal = year * 12 + month - 1 + months
  const first = serialOf({ year: Math.floor(ordinal / 12), month: (ordinal % 12) + 1, day: 1 })!
  const next = serialOf({ year: Math.floor((ordinal + 1) / 12), month: ((ordinal + 1) % 12) + 1, day: 1 })!
  return Math.min(first + dayOfMonth - 1, next - 1)
}
