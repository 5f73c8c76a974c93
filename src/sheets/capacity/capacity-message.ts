import type { LoadCell, TeamLoad } from '../../calculation/capacity/team-load'
import { compareCodes } from '../../portfolio/by-code'
import type { SheetContext } from '../sheet-context'

/** The overload with the highest rate; equal rates by team, then period. */
function worstOverload({ overloaded }: TeamLoad): LoadCell | null {
  const [worst] = [...overloaded].sort(
    (a, b) =>
      (b.utilisation ?? Infinity) - (a.utilisation ?? Infinity) ||
      compareCodes(a.team, b.team) ||
      compareCodes(a.period, b.period),
  )
  return worst ?? null
}

/** The sheet in a sentence or two: how many team-periods are overloaded, the worst, the days that are lacking, the projects at once. */
export function capacityMessage(context: SheetContext, load: TeamLoad): string {
  return [loadSentence(context, load), concurrentSentence(context, load)]
    .filter((sentence) => sentence !== '')
    .join('\n')
}

function loadSentence({ t, format }: SheetContext, load: TeamLoad): string {
  if (load.teams.length === 0) return t('sheets.capacity.message.noTeams')
  const demand = load.teams.reduce((sum, team) => sum + team.demand, 0)
  if (demand === 0) return t('sheets.capacity.message.noDemand', { teams: load.teams.length })
  if (load.compared === 0)
    return t('sheets.capacity.message.noCapacity', { teams: load.teams.length, demand: format.days(demand) })
  const worst = worstOverload(load)
  const counts = { teams: load.teams.length, compared: load.compared, overloaded: load.overloaded.length }
  if (!worst) return t('sheets.capacity.message.noOverload', counts)
  return t('sheets.capacity.message.overloaded', {
    ...counts,
    team: load.teams.find(({ code }) => code === worst.team)!.label,
    period: format.period(worst.period),
    load: format.percent(worst.utilisation),
    gap: format.days(load.overloaded.reduce((sum, { gap }) => sum + gap!, 0)),
  })
}

/** Said only where the limit is exceeded. */
function concurrentSentence({ t, format }: SheetContext, { totals, concurrentLimit }: TeamLoad): string {
  const [first, ...others] = totals
  if (!first) return ''
  const busiest = others.reduce((most, total) => (total.projects > most.projects ? total : most), first)
  if (busiest.projects <= concurrentLimit) return ''
  const parameters = { projects: busiest.projects, limit: concurrentLimit, period: format.period(busiest.period) }
  return t('sheets.capacity.concurrent', parameters)
}

/** The chart in one sentence: the heaviest period of all teams together, beside what they can give. */
export function chartMessage({ t, format }: SheetContext, { totals }: TeamLoad): string {
  const heaviest = totals.reduce((most, total) => (total.demand > most.demand ? total : most))
  const parameters = {
    period: format.period(heaviest.period),
    demand: format.days(heaviest.demand),
    capacity: format.days(heaviest.capacity),
  }
  return t(
    heaviest.capacity === null ? 'sheets.capacity.chart.messageWithout' : 'sheets.capacity.chart.message',
    parameters,
  )
}

/** The choices that the figures depend on. */
export function capacitySettings({ t, format }: SheetContext, load: TeamLoad): string[] {
  const settings = [
    t('sheets.capacity.setting.tolerance', { tolerance: format.percent(load.tolerance) }),
    t('sheets.capacity.setting.limit', { limit: load.concurrentLimit }),
  ]
  return load.spread.length === 0
    ? settings
    : [...settings, t('sheets.capacity.setting.spread', { projects: load.spread.length })]
}
