import type { BudgetFollowUp } from '../../calculation/budget/follow-budget'
import type { BudgetGroup } from '../../calculation/budget/group-budget'
import { dateOf } from '../../portfolio/calendar'
import type { Position } from '../../workbook/address'
import { below, type Block } from '../layout/block'
import { chartBlock } from '../layout/chart-block'
import { textBlock } from '../layout/text-block'
import type { SheetContext } from '../sheet-context'
import { executionTable, type ExecutionRows } from './execution-tables'
import type { LiveExecution } from './live-execution'
import { yearsChart } from './variance-charts'
import { costStatusText, toneOf, type Labels } from './words'
import { yearEndCheckBlocks } from './year-end-check-block'
import { yearEndTable } from './year-end-table'

/** Tables that are read together. */
const PAGES = {
  overview: ['years', 'sections', 'sectionChapters'],
  details: ['natures', 'departments', 'functions', 'flows'],
}

export type ExecutionPage = keyof typeof PAGES

const CHART = { columns: 8, rows: 14 }

/** Execution by year, section, chapter, account, budget holder and function, then revenue and order operations. */
export function executionBlocks(
  context: SheetContext,
  at: Position,
  { page, budget, live, labels }: { page: ExecutionPage; budget: BudgetFollowUp; live: LiveExecution; labels: Labels },
): Block[] {
  const { t } = context
  const blocks: Block[] = []
  const next = (gap: number) => (blocks.length === 0 ? at : below(blocks, gap))
  const heading = (key: string) => {
    const lines = [{ text: t(`sheets.variances.headings.${key}`), format: 'heading' as const }]
    blocks.push(textBlock(next(1), { lines, width: 100 }))
  }
  const tables = executionRows(context, budget, labels)
  for (const { key, rows } of tables) {
    if (rows.groups.length === 0 || !PAGES[page].includes(key)) continue
    heading(key)
    const table = executionTable(context, next(0), { rows, live })
    blocks.push(table)
    if (key !== 'years') continue
    const chart = yearsChart(context, { table, budget })
    if (chart) blocks.push(chartBlock(next(1), { ...CHART, chart }))
    heading('yearEnd')
    const status = {
      format: (row: BudgetFollowUp['yearEnd'][number]) => toneOf(row.status),
      cell: (row: BudgetFollowUp['yearEnd'][number]) => costStatusText(context, row.status),
    }
    blocks.push(yearEndTable(context, next(0), { budget, section: (code) => labels.section(code), status }))
    if (budget.yearEndCheck) {
      heading('yearEndCheck')
      blocks.push(...yearEndCheckBlocks(context, next(0), budget.yearEndCheck))
    }
  }
  return blocks
}

function executionRows(
  context: SheetContext,
  budget: BudgetFollowUp,
  labels: Labels,
): { key: string; rows: ExecutionRows }[] {
  const { t, dataDate } = context
  const word = (id: string) => t(`sheets.variances.columns.${id}`)
  const current = String(dateOf(dataDate).year)
  const code = (group: BudgetGroup) => group.key[0] ?? '—'
  const single = (
    key: string,
    dimension: 'nature' | 'department' | 'function',
    name: string,
    label: (code: string | null) => string,
  ): { key: string; rows: ExecutionRows } => ({
    key,
    rows: {
      name,
      groups: budget.by[dimension],
      dimensions: [dimension],
      first: { header: word('code'), text: code },
      second: { header: word('label'), text: (group) => nameBeside(group.key[0] ?? null, label) },
      fromBudget: false,
    },
  })
  const yearState = (year: string | null) =>
    year === null ? t('sheets.variances.unassigned') : t(`sheets.variances.yearState.${stateOf(year, current)}`)
  return [
    {
      key: 'years',
      rows: {
        name: 'VariancesYears',
        groups: budget.by.year,
        dimensions: ['year'],
        first: { header: word('year'), text: code },
        second: { header: word('state'), text: (group) => yearState(group.key[0] ?? null) },
        fromBudget: budget.creditsFrom === 'budget',
      },
    },
    {
      key: 'sections',
      rows: {
        name: 'VariancesSections',
        groups: budget.by.section,
        dimensions: ['section'],
        first: { header: word('section'), text: (group) => labels.section(group.key[0] ?? null) },
        second: { header: word('chapters'), text: (group) => chaptersOf(budget, group.key[0] ?? null) },
        fromBudget: budget.creditsFrom === 'budget',
      },
    },
    {
      key: 'sectionChapters',
      rows: {
        name: 'VariancesChapters',
        groups: budget.bySectionAndChapter,
        dimensions: ['section', 'chapter'],
        first: { header: word('chapter'), text: (group) => group.key[1] ?? '—' },
        second: {
          header: word('section'),
          text: (group) => {
            const [section, chapter] = group.key as [string | null, string | null]
            const label = labels.chapter(chapter)
            return label === chapter ? labels.section(section) : `${labels.section(section)} · ${label}`
          },
        },
        fromBudget: false,
      },
    },
    single('natures', 'nature', 'VariancesAccounts', (nature) => labels.nature(nature)),
    single('departments', 'department', 'VariancesDepartments', (department) => labels.department(department)),
    single('functions', 'function', 'VariancesFunctions', (code) => code ?? t('sheets.variances.unassigned')),
    { key: 'flows', rows: flowRows(context, budget) },
  ]
}

/** The chapters of a section, in one text: `20, 21, 23`. */
function chaptersOf({ bySectionAndChapter }: BudgetFollowUp, section: string | null): string {
  return bySectionAndChapter
    .filter(({ key }) => key[0] === section)
    .map(({ key }) => key[1] ?? '—')
    .join(', ')
}

/** The name of a code; nothing where it has none but itself. */
function nameBeside(code: string | null, label: (code: string | null) => string): string {
  const name = label(code)
  return name === code ? '' : name
}

function stateOf(year: string, current: string): 'closed' | 'current' | 'planned' {
  if (year === current) return 'current'
  return year < current ? 'closed' : 'planned'
}

/** Revenue and order operations: never added to real expense, nor to one another. */
function flowRows({ t }: SheetContext, budget: BudgetFollowUp): ExecutionRows {
  const flows = [
    { key: 'revenue', group: budget.revenue, scope: { flow: 'revenue', operation: 'real' } },
    { key: 'orderExpense', group: budget.orderExpense, scope: { flow: 'expense', operation: 'order' } },
    { key: 'orderRevenue', group: budget.orderRevenue, scope: { flow: 'revenue', operation: 'order' } },
  ] as const
  const present = flows.flatMap((flow) => (flow.group ? [{ ...flow, group: flow.group }] : []))
  const flowOf = (group: BudgetGroup) => present.find((flow) => flow.group === group)!
  return {
    name: 'VariancesFlows',
    groups: present.map((flow) => flow.group),
    dimensions: [],
    first: {
      header: t('sheets.variances.columns.code'),
      text: (group) => (flowOf(group).scope.flow === 'revenue' ? 'R' : 'D'),
    },
    second: {
      header: t('sheets.variances.columns.label'),
      text: (group) => t(`sheets.variances.flow.${flowOf(group).key}`),
    },
    fromBudget: false,
    scope: (group) => flowOf(group).scope,
    withoutTotal: true,
  }
}
