import type { Days, Money } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import { placeOf, type Finding } from '../../portfolio/finding'
import { periodBounds, periodLength, periodsApart, periodsPerYear, type Period } from '../../portfolio/period'
import type { Contract } from '../../portfolio/funding'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Team } from '../../portfolio/team'
import { workingDays } from '../../portfolio/working-days'
import { widened } from '../capacity/period-grid'
import type { Hypothesis } from './arbitration'
import type { DayCell } from './subject-days'

/** What a team can still give in each period. */
export type TeamOffer = {
  code: string
  /** Own days left for what is decided; infinite where nobody said. */
  capacity: Days[]
  externalMax: Days[]
  /** Price of an external day. */
  dayRate: Money
  /** Contract that pays its external days, by period. */
  contracts: (Contract | null)[]
}

/**
 * What the teams can still give: typed capacity with its tolerance and the hypothesis' reinforcement, less what is
 * done in any case; and external days where the hypothesis and the team allow them, a day rate is known and, when the
 * Contracts table names the team, a notified contract runs.
 */
export function teamOffers(
  portfolio: Portfolio,
  { periods, hypothesis, fixed }: { periods: readonly Period[]; hypothesis: Hypothesis; fixed: readonly DayCell[] },
): { offers: TeamOffer[]; findings: Finding[] } {
  const typed = typedCapacity(portfolio, periods)
  const bought = externalWorkload(portfolio, periods)
  const findings = hypothesis.outsourcing ? contractFindings(portfolio, periods) : []
  const teams = new Map(portfolio.teams.map((team) => [team.code, team]))
  const offers = [...typed.keys()].sort(compareCodes).map((code): TeamOffer => {
    const team = teams.get(code) ?? null
    const cells = typed.get(code)!
    const added = addedDays(team, hypothesis, portfolio, periods)
    const contracts = periods.map((period) => contractFor(code, period, portfolio.contracts))
    const named = portfolio.contracts.some(({ teams: served }) => served.includes(code))
    const allowed = hypothesis.outsourcing && team?.canBeOutsourced === true && team.dayRate !== null
    return {
      code,
      capacity: cells.map(({ internal }, position) => {
        if (internal === null) return Infinity
        const busy = fixed.reduce(
          (sum, cell) => (cell.team === code && cell.position === position ? sum + cell.days : sum),
          0,
        )
        return Math.round(internal * (1 + portfolio.settings.overloadTolerance)) + added - busy
      }),
      externalMax: cells.map(({ externalMax }, position) => {
        if (!allowed || externalMax === null) return 0
        const left = Math.max(0, externalMax - (bought.get(`${code} ${position}`) ?? 0))
        const contract = contracts[position]!
        return named ? Math.floor(left * (contract ? shareCovered(contract, periods[position]!) : 0)) : left
      }),
      dayRate: team?.dayRate ?? 0,
      contracts,
    }
  })
  return { offers, findings }
}

type Typed = { internal: Days | null; externalMax: Days | null }

function typedCapacity({ capacity }: Portfolio, periods: readonly Period[]): Map<string, Typed[]> {
  const teams = new Map<string, Typed[]>()
  const length = periodLength(periods[0]!)
  for (const { team, period, internalDays, externalDaysMax } of capacity) {
    const cell = cellAt(teams, team, periodsApart(periods[0]!, widened(period, length)), periods)
    if (!cell) continue
    if (internalDays !== null) cell.internal = (cell.internal ?? 0) + internalDays
    if (externalDaysMax !== null) cell.externalMax = (cell.externalMax ?? 0) + externalDaysMax
  }
  return teams
}

function cellAt(
  teams: Map<string, Typed[]>,
  team: string,
  position: number,
  periods: readonly Period[],
): Typed | undefined {
  if (position < 0 || position >= periods.length) return undefined
  const row = teams.get(team) ?? periods.map((): Typed => ({ internal: null, externalMax: null }))
  teams.set(team, row)
  return row[position]
}

/** External days that the workload already counts on, by team and position. */
function externalWorkload({ workload }: Portfolio, periods: readonly Period[]): Map<string, Days> {
  const sums = new Map<string, Days>()
  const length = periodLength(periods[0]!)
  for (const { team, period, days, external } of workload) {
    if (external !== true) continue
    const key = `${team} ${periodsApart(periods[0]!, widened(period, length))}`
    sums.set(key, (sums.get(key) ?? 0) + days)
  }
  return sums
}

/** Days of added staff in a period: FTE · working days per FTE · share given to the roadmap ÷ periods of a year. */
function addedDays(
  team: Team | null,
  { addedFte }: Hypothesis,
  { settings }: Portfolio,
  periods: readonly Period[],
): Days {
  if (team === null) return 0
  const fte = addedFte.reduce((sum, added) => (added.team === team.code ? sum + added.fte : sum), 0)
  const perYear = fte * settings.workingDaysPerFte * 100 * (team.roadmapShare ?? 1)
  return Math.round(perYear / periodsPerYear(periods[0]!))
}

/** The contract under which a team buys days in a period: of those that run then, the one notified first. */
function contractFor(team: string, period: Period, contracts: readonly Contract[]): Contract | null {
  const running = contracts.filter(
    (contract) => contract.teams.includes(team) && isUsable(contract) && shareCovered(contract, period) > 0,
  )
  running.sort((a, b) => a.notifiedOn! - b.notifiedOn! || compareCodes(a.number, b.number))
  return running[0] ?? null
}

/** A ceiling says something only beside what was ordered under it. */
function isUsable({ notifiedOn, ceiling, ordered }: Contract): boolean {
  return notifiedOn !== null && (ceiling === null || ordered !== null)
}

/** Share of a period's working days on which a contract runs. */
function shareCovered({ notifiedOn, end }: Contract, period: Period): number {
  const { first, last } = periodBounds(period)
  const whole = workingDays(first, last)
  if (notifiedOn === null || whole === 0) return 0
  return workingDays(Math.max(first, notifiedOn), Math.min(last, end ?? last)) / whole
}

function contractFindings({ contracts }: Portfolio, periods: readonly Period[]): Finding[] {
  const { first } = periodBounds(periods[0]!)
  return contracts
    .filter((contract) => contract.teams.length > 0 && (!isUsable(contract) || contract.notifiedOn! > first))
    .map((contract): Finding => {
      if (isUsable(contract))
        return {
          code: 'contractNotYetNotified',
          severity: 'information',
          place: placeOf(contract.origin, 'notifiedOn'),
          params: { contract: contract.number, date: contract.notifiedOn! },
        }
      const missing = contract.notifiedOn === null ? 'notifiedOn' : 'ordered'
      return {
        code: missing === 'notifiedOn' ? 'contractNotNotified' : 'contractWithoutOrders',
        severity: 'warning',
        place: placeOf(contract.origin, missing),
        params: { contract: contract.number },
      }
    })
    .sort((a, b) => compareCodes(String(a.params['contract']), String(b.params['contract'])))
}
