import { sumOf, type Days, type Money } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import { groupBy } from '../../portfolio/group-by'
import type { Portfolio } from '../../portfolio/portfolio'
import { shortfalls } from './shortfall'
import type { TeamLoad } from './team-load'

/** A role's demand and capacity over all periods, its teams together. */
export type RoleLoad = {
  /** Null for the teams whose role nobody said. */
  role: string | null
  teams: string[]
  demand: Days
  capacity: Days | null
  gap: Days
  cost: Money | null
}

/** Demand, capacity and gap of the teams of each role, by role; a cost is known when each of its teams' is. */
export function loadByRole({ teams }: Pick<Portfolio, 'teams'>, load: TeamLoad): RoleLoad[] {
  const roles = new Map(teams.map(({ code, role }) => [code, role]))
  const lacking = new Map(shortfalls({ teams }, load).map((shortfall) => [shortfall.team, shortfall]))
  const groups = groupBy(load.teams, ({ code, known }) => (known ? (roles.get(code) ?? '') : code))
  return [...groups]
    .sort(([a], [b]) => compareCodes(a, b))
    .map(([role, members]) => {
      const short = members.flatMap(({ code }) => lacking.get(code) ?? [])
      const capacities = members.map(({ capacity }) => capacity).filter((capacity) => capacity !== null)
      const costs = short.map(({ cost }) => cost)
      return {
        role: role === '' ? null : role,
        teams: members.map(({ code }) => code),
        demand: sumOf(members, ({ demand }) => demand),
        capacity: capacities.length === 0 ? null : sumOf(capacities, (capacity) => capacity),
        gap: sumOf(short, ({ gap }) => gap),
        cost: costs.includes(null) ? null : sumOf(costs, (cost) => cost ?? 0),
      }
    })
}
