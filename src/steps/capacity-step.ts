import { sumOf } from '../portfolio/amount'
import { levelPortfolio } from '../calculation/capacity/levelling/level-portfolio'
import type { LevelledPlan } from '../calculation/capacity/levelling/levelled-plan'
import { isOverloaded } from '../calculation/capacity/load-teams'
import type { LoadCell, TeamLoad } from '../calculation/capacity/team-load'
import { capacitySheet } from '../sheets/capacity'
import { levellingSheet } from '../sheets/levelling'
import type { SheetContext } from '../sheets/sheet-context'
import type { StepInput, StepOutput } from './roadmap'
import type { Figure, Picture } from './step'

/** Can the teams bear the load? */
export function capacityStep({ reading, calculations, context }: StepInput): StepOutput {
  const load = calculations.load()
  const levelled = load.compared > 0 ? levelPortfolio(reading.portfolio, { load, dataDate: context.dataDate }) : null
  const coming = levelled !== null && levelled.periods.length > 0 ? levelled : null
  return {
    figures: [...capacityFigures(load, context), ...levellingFigures(coming)],
    pictures: [
      ...(load.teams.length > 0 ? [heatPicture(load)] : []),
      ...(coming && coming.moved.length > 0 ? [reliefPicture(coming, context)] : []),
    ],
    findings: [...load.findings, ...(coming?.findings ?? [])],
    plans: [
      capacitySheet(context, { portfolio: reading.portfolio, load }),
      ...(coming ? [levellingSheet(context, coming)] : []),
    ],
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

/** What moving starts would take off the overload of the coming periods. */
function levellingFigures(levelled: LevelledPlan | null): Figure[] {
  if (!levelled) return []
  const { before, after, moved } = levelled
  return [
    { key: 'comingOverload', kind: 'days', value: before.overload },
    { key: 'levelledOverload', kind: 'days', value: after.overload },
    { key: 'movedStarts', kind: 'count', value: moved.length },
  ]
}

/** Days that are lacking by period: bars with the proposed starts, marks as planned. */
function reliefPicture({ periods, before, after }: LevelledPlan, { format }: SheetContext): Picture {
  return {
    kind: 'bars',
    key: 'relief',
    unit: 'days',
    bars: periods.map((period, i) => ({
      label: format.period(period),
      value: after.byPeriod[i]!,
      limit: before.byPeriod[i]!,
    })),
  }
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
