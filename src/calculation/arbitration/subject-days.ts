import type { Days } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import { groupBy } from '../../portfolio/group-by'
import { periodLength, periodsApart, type Period } from '../../portfolio/period'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Team, Workload } from '../../portfolio/team'
import { spreadExactly } from '../../portfolio/spread'
import { widened } from '../capacity/period-grid'
import { ratioCosting } from '../capacity/ratio-costing'
import { spreadDays } from '../capacity/spread-days'
import type { Draft } from './subject-drafts'

/** Own days asked of a team, at the planned dates; the position counts from the first period. */
export type DayCell = { team: string; position: number; days: Days }

/**
 * The days that each subject asks of the teams' own staff, by code: the typed workload where it has rows, else its MOE,
 * MOA and AMOA days (the last two by ratio when blank) spread over its dates, each role's days over the teams of that
 * role in proportion to their capacity. Days of a role that no team holds go to the role's own name.
 */
export function subjectDays(
  portfolio: Portfolio,
  drafts: readonly Draft[],
  periods: readonly Period[],
): Map<string, DayCell[]> {
  const typed = groupBy(portfolio.workload, ({ project }) => project)
  const capacityOf = teamCapacities(portfolio)
  return new Map(
    drafts.map((draft) => {
      const rows = typed.get(draft.code)
      return [draft.code, rows ? typedDays(rows, periods) : spreadRoles(draft, portfolio, capacityOf, periods)]
    }),
  )
}

/** Own days typed for what is no subject, and so is done in any case. */
export function fixedDays(portfolio: Portfolio, drafts: readonly Draft[], periods: readonly Period[]): DayCell[] {
  const free = new Set(drafts.map(({ code }) => code))
  for (const { number } of portfolio.requests) free.add(number)
  for (const { code, status } of portfolio.projects) if (status === 'finished' || status === 'dropped') free.add(code)
  return typedDays(
    portfolio.workload.filter(({ project }) => !free.has(project)),
    periods,
  )
}

function typedDays(rows: readonly Workload[], periods: readonly Period[]): DayCell[] {
  const length = periodLength(periods[0]!)
  const cells = new Map<string, DayCell>()
  for (const { team, period, days, external } of rows) {
    if (external === true) continue
    const position = periodsApart(periods[0]!, widened(period, length))
    const key = `${position} ${team}`
    const cell = cells.get(key)
    if (cell) cell.days += days
    else cells.set(key, { team, position, days })
  }
  return inOrder([...cells.values()])
}

function spreadRoles(
  { source, start, end }: Draft,
  { teams, settings }: Portfolio,
  capacityOf: ReadonlyMap<string, Days>,
  periods: readonly Period[],
): DayCell[] {
  const { moeDays, moaDays, amoaDays } = source.kind === 'project' ? source.project : source.request
  const ratios = moeDays === null ? null : ratioCosting(moeDays, settings)
  const roles = [
    { role: 'MOE', days: moeDays ?? 0 },
    { role: 'MOA', days: moaDays ?? ratios?.moa ?? 0 },
    { role: 'AMOA', days: amoaDays ?? ratios?.amoa ?? 0 },
  ]
  const length = periodLength(periods[0]!)
  const cells = roles.flatMap(({ role, days }) =>
    days === 0
      ? []
      : sharesOf(role, days, teams, capacityOf).flatMap((share) =>
          spreadDays({ days: share.days, start, end, length }).map((part): DayCell => ({
            team: share.team,
            position: periodsApart(periods[0]!, part.period),
            days: part.days,
          })),
        ),
  )
  return inOrder(cells.filter(({ days }) => days !== 0))
}

/** The days of a role, shared among the teams that hold it. */
function sharesOf(
  role: string,
  days: Days,
  teams: readonly Team[],
  capacityOf: ReadonlyMap<string, Days>,
): { team: string; days: Days }[] {
  const holders = teams
    .filter((team) => team.role?.trim().toUpperCase() === role)
    .map(({ code }) => code)
    .sort(compareCodes)
  if (holders.length === 0) return [{ team: role, days }]
  const parts = spreadExactly(
    days,
    holders.map((team) => Math.max(0, capacityOf.get(team) ?? 0)),
  )
  return holders.map((team, i) => ({ team, days: parts[i]! }))
}

function teamCapacities({ capacity }: Portfolio): Map<string, Days> {
  const sums = new Map<string, Days>()
  for (const { team, internalDays } of capacity) sums.set(team, (sums.get(team) ?? 0) + (internalDays ?? 0))
  return sums
}

function inOrder(cells: DayCell[]): DayCell[] {
  return cells.sort((a, b) => a.position - b.position || compareCodes(a.team, b.team))
}
