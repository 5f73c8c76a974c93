import type { Money } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import { placeOf, type Finding } from '../../portfolio/finding'
import { groupBy } from '../../portfolio/group-by'
import type { Funding } from '../../portfolio/funding'
import type { Portfolio } from '../../portfolio/portfolio'
import { spreadExactly } from '../../portfolio/spread'
import type { Grant } from '../selection/selection-problem'
import type { MoneyLimits } from './money-limits'

type Context = {
  positionOf: ReadonlyMap<string, number>
  money: MoneyLimits
  years: readonly number[]
  /** Projects whose subsidies asked for are supposed granted. */
  granted: readonly string[]
}

/**
 * The subsidies that come with kept subjects: what was notified and not yet received raises the credits of its section
 * and year, up to what is left of the scheme's ceiling.
 *
 * What is only asked for raises nothing, unless the hypothesis supposes it granted. A ceiling that covers several sections or years is shared among them in
 * proportion to the amounts.
 */
export function portfolioSubsidies(
  { funding }: Pick<Portfolio, 'funding'>,
  { positionOf, money, years, granted }: Context,
): { grants: Grant[]; findings: Finding[] } {
  const findings: Finding[] = []
  const schemes = groupBy(
    funding.map((row) => asSupposed(row, granted)),
    ({ scheme }) => scheme,
  )
  const grants = [...schemes]
    .sort(([a], [b]) => compareCodes(a, b))
    .flatMap(([scheme, rows]) => {
      const due = rows.filter((row) => isDue(row, positionOf, years, findings))
      const budgets = groupBy(due, ({ section, year }) => money.credits(section ?? 'capital', year!))
      const ordered = [...budgets].sort(([a], [b]) => a - b)
      const totals = ordered.map(([, group]) => group.reduce((sum, row) => sum + restOf(row), 0))
      const ceilings = sharedCeiling(ceilingLeft(rows, positionOf), totals)
      return ordered.map(([budget, group], i): Grant => ({
        code: scheme,
        budget,
        ceiling: ceilings[i]!,
        amounts: group
          .map((row) => ({ candidate: positionOf.get(row.project!)!, amount: restOf(row) }))
          .sort((a, b) => a.candidate - b.candidate || a.amount - b.amount),
      }))
    })
  return { grants, findings }
}

/** What is only asked for counts as notified where the hypothesis says so. */
function asSupposed(row: Funding, granted: readonly string[]): Funding {
  if (row.notified !== null || row.project === null || !granted.includes(row.project)) return row
  return { ...row, notified: row.asked }
}

function restOf({ notified, received }: Funding): Money {
  return Math.max(0, (notified ?? 0) - (received ?? 0))
}

function isDue(
  row: Funding,
  positionOf: ReadonlyMap<string, number>,
  years: readonly number[],
  findings: Finding[],
): boolean {
  if (row.project === null || !positionOf.has(row.project)) return false
  const say = (code: string, column: string) =>
    findings.push({
      code,
      severity: 'information',
      place: placeOf(row.origin, column),
      params: { scheme: row.scheme, project: row.project! },
    })
  if (row.notified === null) {
    if (row.asked !== null) say('subsidyOnlyAsked', 'notified')
    return false
  }
  if (restOf(row) === 0) return false
  if (row.year === null) {
    say('subsidyWithoutYear', 'year')
    return false
  }
  return years.includes(row.year)
}

/** What a scheme can still give: its ceiling less what was received, and less all that finished or dropped projects were notified. */
function ceilingLeft(rows: readonly Funding[], positionOf: ReadonlyMap<string, number>): Money | null {
  const typed = rows.flatMap(({ ceiling }) => ceiling ?? [])
  if (typed.length === 0) return null
  const taken = rows.reduce((sum, { project, notified, received }) => {
    const isFree = project !== null && positionOf.has(project)
    return sum + (isFree ? (received ?? 0) : (notified ?? received ?? 0))
  }, 0)
  return Math.max(0, typed.reduce((most, amount) => (amount > most ? amount : most)) - taken)
}

function sharedCeiling(left: Money | null, totals: readonly Money[]): Money[] {
  const all = totals.reduce((sum, amount) => sum + amount, 0)
  return left === null || left >= all ? [...totals] : spreadExactly(left, totals)
}
