import { sumOf } from '../portfolio/amount'
import { isOverloaded } from '../calculation/capacity/load-teams'
import type { LoadCell, TeamLoad } from '../calculation/capacity/team-load'
import { capacitySheet } from '../sheets/capacity'
import type { SheetContext } from '../sheets/sheet-context'
import type { StepInput, StepOutput } from './roadmap'
import type { Figure, Picture } from './step'

/** Can the teams bear the load? */
export function capacityStep({ reading, calculations, context }: StepInput): StepOutput {
  const load = calculations.load()
  return {
    figures: capacityFigures(load, context),
    pictures: load.teams.length > 0 ? [heatPicture(load)] : [],
    findings: load.findings,
    plans: [capacitySheet(context, { portfolio: reading.portfolio, load })],
  }
}

function capacityFigures({ teams, totals, overloaded, compared }: TeamLoad, context: SheetContext): Figure[] {
  const capacities = totals.map(({ capacity }) => capacity).filter((capacity) => capacity !== null)
  return [
    { key: 'teams', kind: 'count', value: teams.filter(({ known }) => known).length },
    { key: 'demand', kind: 'days', value: sumOf(totals, ({ demand }) => demand) },
    { key: 'capacity', kind: 'days', value: capacities.length > 0 ? sumOf(capacities, (capacity) => capacity) : null },
    { key: 'overloads', kind: 'count', value: compared > 0 ? overloaded.length : null },
    { key: 'comparedCells', kind: 'count', value: compared },
    { key: 'worstOverload', kind: 'text', value: worstText(overloaded, teams, context) },
  ]
}

/** The greatest gap in days: team, period, utilisation; the first by code among equals. */
function worstText(
  overloaded: readonly LoadCell[],
  teams: TeamLoad['teams'],
  { t, format }: Pick<SheetContext, 't' | 'format'>,
): string | null {
  let worst: LoadCell | null = null
  for (const cell of overloaded) if (!worst || (cell.gap ?? 0) > (worst.gap ?? 0)) worst = cell
  if (!worst) return null
  const label = teams.find(({ code }) => code === worst.team)?.label ?? worst.team
  return t('figures.overloadText', {
    team: label,
    period: format.period(worst.period),
    days: format.days(worst.gap),
    share: format.percent(worst.utilisation),
  })
}

function heatPicture({ periods, teams, tolerance }: TeamLoad): Picture {
  return {
    kind: 'heat',
    key: 'load',
    columns: [...periods],
    limit: 1 + tolerance,
    rows: teams
      .filter(({ known, cells }) => known || cells.some(isOverloaded))
      .map(({ label, cells }) => ({
        label,
        ratios: periods.map((period) => cells.find((cell) => cell.period === period)?.utilisation ?? null),
      })),
  }
}
