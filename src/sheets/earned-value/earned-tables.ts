import type { EarnedGroup, EarnedPortfolio, EarnedProject } from '../../calculation/budget/earn-portfolio'
import { sumOf } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import type { PlanFormula } from '../../workbook/sheet-plan'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import { literal, onlySource } from '../live'
import { liveSum } from '../live-sum'
import type { SheetContext } from '../sheet-context'
import { labelColumn } from '../variances/cost-columns'
import type { LiveExecution } from '../variances/live-execution'
import type { Labels } from '../variances/words'
import { earnedColumns } from './earned-columns'

/** One row per project, from the most late to the least, those that cannot be measured last. */
export function earnedProjectTable(
  context: SheetContext,
  at: Position,
  { earned, live, light }: { earned: EarnedPortfolio; live: LiveExecution; light: boolean },
): PlacedTable {
  const { t } = context
  const word = (id: string) => t(`sheets.earnedValue.columns.${id}`)
  const projects = light ? onlySource(context, 'projects') : null
  const typed = (column: string, { code }: EarnedProject, value: number | null): PlanFormula | null =>
    projects && value !== null && projects.columns['code']
      ? liveSum(projects, [column], [{ column: 'code', values: [code] }], value)
      : null
  const rows = byDelay(earned.projects)
  return tableBlock(at, {
    name: 'EarnedValueProjects',
    totalLabel: t('sheets.common.total'),
    rows,
    columns: [
      { id: 'code', header: word('code'), format: 'code', cell: ({ code }) => code },
      labelColumn<EarnedProject>(word('project'), ({ title }) => title),
      { id: 'group', header: word('objective'), format: 'code', cell: ({ objective }) => objective ?? '—' },
      {
        id: 'progress',
        header: word('progress'),
        format: 'percent',
        cell: ({ progress }) => progress ?? t('sheets.common.notAvailable'),
        total: () => earned.whole.measures?.progress ?? t('sheets.common.notAvailable'),
      },
      ...earnedColumns(context, {
        rows,
        whole: earned.whole,
        live: (row, column, i, table) => {
          if (column === 'budget') return typed('envelope', row, row.budget)
          if (column === 'plannedValue')
            return row.plannedFrom === 'typed' ? typed('plannedValue', row, row.plannedValue) : null
          if (column === 'earnedValue') {
            const formula = `ROUND(${table.cell(i, 'budget')}*${table.cell(i, 'progress')},2)`
            return { formula, value: row.earnedValue! / 100 }
          }
          return live.sum(earned.actualCostIs, row.actualCost, { key: { project: row.code }, toDate: true })
        },
      }),
      {
        id: 'origin',
        header: word('origin'),
        format: 'text',
        cell: (row) => t(`sheets.earnedValue.origin.${row.missing ?? row.plannedFrom ?? 'typed'}`),
      },
    ],
  })
}

/** One row per objective, added up from the table of projects where nothing lacks. */
export function earnedObjectiveTable(
  context: SheetContext,
  at: Position,
  { earned, projects, labels }: { earned: EarnedPortfolio; projects: PlacedTable; labels: Labels },
): PlacedTable {
  const { t } = context
  const word = (id: string) => t(`sheets.earnedValue.columns.${id}`)
  const rows = earned.objectives
  return tableBlock(at, {
    name: 'EarnedValueObjectives',
    totalLabel: t('sheets.common.total'),
    rows,
    columns: [
      { id: 'code', header: word('code'), format: 'code', cell: ({ key }) => key ?? '—' },
      labelColumn<EarnedGroup>(word('objectiveLabel'), ({ key }) => labels.objective(key)),
      {
        id: 'group',
        header: word('known'),
        format: 'integer',
        cell: ({ known }) => known,
        total: (table) => ({ formula: `SUM(${table.column('group')})`, value: earned.whole.known }),
      },
      {
        id: 'progress',
        header: word('progress'),
        format: 'percent',
        cell: ({ measures }) => measures?.progress ?? t('sheets.common.notAvailable'),
        total: () => earned.whole.measures?.progress ?? t('sheets.common.notAvailable'),
      },
      ...earnedColumns(context, {
        rows,
        whole: earned.whole,
        live: (row, column) => sumOfProjects(earned, projects, row, column),
      }),
    ],
  })
}

function sumOfProjects(
  earned: EarnedPortfolio,
  projects: PlacedTable,
  row: EarnedGroup,
  column: 'budget' | 'plannedValue' | 'earnedValue' | 'actualCost',
): PlanFormula | null {
  const expected = row[column]
  if (row.key === null || expected === null || earned.projects.some((project) => project[column] === null)) return null
  const members = earned.projects.filter(({ objective }) => objective === row.key)
  if (sumOf(members, (project) => project[column]!) !== expected) return null
  const formula = `SUMPRODUCT((${projects.column('group')}=${literal(row.key)})*${projects.column(column)})`
  return { formula, value: expected / 100 }
}

function byDelay(projects: readonly EarnedProject[]): EarnedProject[] {
  const lateness = ({ measures }: EarnedProject) => measures?.scheduleVariance ?? Infinity
  return projects.toSorted((a, b) => {
    const [left, right] = [lateness(a), lateness(b)]
    return left === right ? 0 : left - right
  })
}
