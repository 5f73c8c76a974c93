import { sumOf, type Days, type Money } from '../../portfolio/amount'
import type { Portfolio } from '../../portfolio/portfolio'
import type { TeamLoad } from './team-load'

/** What a team lacks over all periods, and what buying it outside would cost. */
export type Shortfall = {
  team: string
  label: string
  role: string | null
  /** Days beyond the capacity and its tolerance. */
  gap: Days
  /** May these days be bought at all; null when nobody said. */
  canBeOutsourced: boolean | null
  /** Days of the gap within what may be bought in each period; the whole gap where no limit is given. */
  buyable: Days
  dayRate: Money | null
  /** buyable · day rate; null without a day rate, 0 when nothing may be bought. */
  cost: Money | null
}

/**
 * What each team lacks and what it would cost to buy it, by code; teams that lack nothing are left out.
 *
 * cost = Σ min(gap, days that may be bought) · day rate      [cents; gaps in hundredths of a person-day]
 */
export function shortfalls({ teams }: Pick<Portfolio, 'teams'>, load: TeamLoad): Shortfall[] {
  const known = new Map(teams.map((team) => [team.code, team]))
  return load.teams.flatMap(({ code, label, cells }) => {
    const gap = sumOf(cells, (cell) => cell.gap ?? 0)
    if (gap === 0) return []
    const { role = null, canBeOutsourced = null, dayRate = null } = known.get(code) ?? {}
    const within = sumOf(cells, ({ gap: lacking, externalMax }) => Math.min(lacking ?? 0, externalMax ?? Infinity))
    const buyable = canBeOutsourced === false ? 0 : within
    return [{ team: code, label, role, gap, canBeOutsourced, buyable, dayRate, cost: costOf(buyable, dayRate) }]
  })
}

/** Days at a day rate, to the cent. */
function costOf(days: Days, dayRate: Money | null): Money | null {
  if (days === 0) return 0
  return dayRate === null ? null : Math.round((days * dayRate) / 100)
}
