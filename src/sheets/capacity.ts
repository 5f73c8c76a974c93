import type { TeamLoad } from '../calculation/capacity/team-load'
import type { Portfolio } from '../portfolio/portfolio'
import type { Position } from '../workbook/address'
import type { SheetPlan } from '../workbook/sheet-plan'
import { capacityMessage, capacitySettings } from './capacity/capacity-message'
import { liveDays } from './capacity/live-days'
import { loadChart } from './capacity/load-chart'
import { MOST_PEAKS, peaksTable } from './capacity/peaks-table'
import { hasExternal, places, type Places } from './capacity/places'
import { departmentTable, roleTable, shortfallTable } from './capacity/shortfall-tables'
import { capacityTable, demandTable, externalTable, gapTable, heatMap } from './capacity/team-tables'
import { wholeTable } from './capacity/whole-table'
import { below, type Block } from './layout/block'
import { composeSheet } from './layout/compose-sheet'
import { textBlock } from './layout/text-block'
import { titleBlock } from './layout/title-block'
import type { FormatName } from './look'
import type { SheetContext } from './sheet-context'

const WIDTH = 190
const FEWEST_COLUMNS = 14
/** More periods than that ask for the larger paper. */
const PERIODS_ON_A4 = 16

/** Can the teams bear the load? The heat map and the chart on the first page, then the peaks, then every figure. */
export function capacitySheet(
  context: SheetContext,
  { portfolio, load }: { portfolio: Portfolio; load: TeamLoad },
): SheetPlan {
  const { t } = context
  const title = titleBlock(context, {
    title: t('sheets.capacity.title'),
    message: capacityMessage(context, load),
    settings: capacitySettings(context, load),
    width: WIDTH,
  })
  const parts = {
    identity: 'capacity',
    name: t('sheets.capacity.name'),
    paper: load.periods.length > PERIODS_ON_A4 ? ('A3' as const) : ('A4' as const),
    frozen: { rows: 1, columns: 0 },
  }
  if (load.teams.length === 0 || load.periods.length === 0) return composeSheet(context, { ...parts, blocks: [title] })

  const at = places(title, load)
  const columns = Math.max(FEWEST_COLUMNS, load.periods.length + 3)
  const teams = load.teams.map(({ code }) => code)
  const demanded = portfolio.workload
  const offered = portfolio.capacity.map((row) => ({
    ...row,
    days: row.internalDays ?? 0,
    column: internalColumn(row),
  }))
  const demand = demandTable(
    context,
    at.demand,
    load,
    liveDays(context, 'workload', { rows: demanded, periods: load.periods, teams }),
  )
  const blocks: Block[] = [title, demand, wholeTable(context, at.whole, load), ...headings(context, at, load)]
  if (load.compared > 0) {
    const capacity = capacityTable(
      context,
      at.capacity,
      load,
      liveDays(context, 'capacity', { rows: offered, periods: load.periods, teams }),
    )
    const external = hasExternal(load) ? externalTable(context, at.external, load) : null
    const sources = { demand, external, capacity }
    const gap = gapTable(context, at.gap, load, sources)
    const heat = heatMap(context, at.heat, load, sources)
    blocks.push(capacity, gap, heat)
    if (external) blocks.push(external)
    if (load.overloaded.length > 0) blocks.push(peaksTable(context, at.peaks, load, { demand, capacity, gap, heat }))
    blocks.push(loadChart(context, at.chart, { load, demand, capacity, columns, rows: at.chartRows }))
  } else blocks.push(loadChart(context, at.chart, { load, demand, capacity: null, columns, rows: at.chartRows }))

  const page = below(blocks, 1).row
  const under = (key: string): Position => {
    const at = below(blocks, 1)
    const text = t(`sheets.capacity.heading.${key}`)
    blocks.push(textBlock({ ...at, column: 0 }, { lines: [{ text, format: 'heading' }], width: WIDTH }))
    return { row: at.row + 1, column: 0 }
  }
  if (load.overloaded.length > 0) blocks.push(shortfallTable(context, under('shortfall'), { portfolio, load }))
  if (portfolio.teams.length > 0) blocks.push(roleTable(context, under('roles'), { portfolio, load }))
  blocks.push(departmentTable(context, under('departments'), portfolio))

  const plan = composeSheet(context, { ...parts, blocks, breaks: [...at.breaks, page].map((row) => row + 1) })
  return load.tolerance === 0 ? plan : { ...plan, formats: withTolerance(plan.formats, load.tolerance) }
}

function headings({ t, format }: SheetContext, at: Places, load: TeamLoad): Block[] {
  const compared = load.compared > 0
  const tolerance = format.percent(1 + load.tolerance)
  const line = (place: Position, text: string, name: FormatName = 'heading') =>
    textBlock(place, { lines: [{ text, format: name }], width: WIDTH })
  const above = (place: Position, key: string, parameters = {}) =>
    line({ ...place, row: place.row - 1 }, t(`sheets.capacity.heading.${key}`, parameters))
  const blocks = [above(at.demand, 'demand'), above(at.whole, 'whole')]
  if (!compared) return blocks
  blocks.push(above(at.heat, 'heat'), line(at.legend, t('sheets.capacity.legend', { limit: tolerance }), 'note'))
  blocks.push(above(at.capacity, 'capacity'), above(at.gap, 'gap'))
  if (hasExternal(load)) blocks.push(above(at.external, 'external'))
  if (load.overloaded.length > MOST_PEAKS)
    blocks.push(above(at.peaks, 'mostPeaks', { shown: MOST_PEAKS, all: load.overloaded.length }))
  else if (load.overloaded.length > 0) blocks.push(above(at.peaks, 'peaks', { all: load.overloaded.length }))
  return blocks
}

/** Wide tables have a column per period, long ones a column of internal days. */
function internalColumn({ column, origin }: Portfolio['capacity'][number]): string {
  return 'internalDays' in origin.columns ? 'internalDays' : column
}

/** The symbol of an overload appears beyond the tolerance, as its colour does. */
function withTolerance(formats: SheetPlan['formats'], tolerance: number): SheetPlan['formats'] {
  return Object.fromEntries(
    Object.entries(formats).map(([name, format]) => [
      name,
      format.numberFormat?.startsWith('[>1]')
        ? { ...format, numberFormat: format.numberFormat.replace('[>1]', `[>${1 + tolerance}]`) }
        : format,
    ]),
  )
}
