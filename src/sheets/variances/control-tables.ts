import type { BudgetFollowUp } from '../../calculation/budget/follow-budget'
import { sumOf } from '../../portfolio/amount'
import type { ExecutionLine } from '../../portfolio/budget'
import { placeOf } from '../../portfolio/finding'
import { addressOf, type Position } from '../../workbook/address'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { moneyCell } from './cells'
import type { Labels } from './words'

const MOST_LINES = 40

type Exception = { kind: 'committedOverVoted' | 'negativePaid' | 'paidWithoutCommitment'; line: ExecutionLine }

/** The unusual lines, by kind and row, and how many were left out so that the sheet stays readable. */
export function exceptionRows({ exceptions }: BudgetFollowUp): { shown: Exception[]; hidden: number } {
  const kinds = ['committedOverVoted', 'negativePaid', 'paidWithoutCommitment'] as const
  const all = kinds.flatMap((kind) => exceptions[kind].map((line): Exception => ({ kind, line })))
  return { shown: all.slice(0, MOST_LINES), hidden: Math.max(0, all.length - MOST_LINES) }
}

/** Lines to look at, each linked to its row: information, never an overspend. */
export function exceptionTable(context: SheetContext, at: Position, rows: Exception[]): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.variances.columns.${id}`)
  const table = tableBlock<Exception>(at, {
    columns: [
      { id: 'line', header: word('line'), format: 'code', cell: ({ line }) => line.number ?? `${line.origin.row}` },
      {
        id: 'what',
        header: word('what'),
        format: 'text',
        cell: ({ kind }) => t(`sheets.variances.exception.${kind}`),
      },
      { id: 'year', header: word('year'), format: 'code', cell: ({ line }) => String(line.year ?? '—') },
      { id: 'voted', header: inEuros(word('voted')), format: 'euros', cell: ({ line }) => moneyCell(line.voted, na) },
      {
        id: 'committed',
        header: inEuros(word('committed')),
        format: 'euros',
        cell: ({ line }) => moneyCell(line.committed, na),
      },
      {
        id: 'verified',
        header: inEuros(word('verified')),
        format: 'euros',
        cell: ({ line }) => moneyCell(line.verified, na),
      },
      { id: 'paid', header: inEuros(word('paid')), format: 'euros', cell: ({ line }) => moneyCell(line.paid, na) },
      {
        id: 'project',
        header: word('project'),
        format: 'code',
        cell: ({ line }) => line.project ?? line.unknownProject ?? '—',
      },
      { id: 'chapter', header: word('chapter'), format: 'code', cell: ({ line }) => line.chapter ?? '—' },
    ],
    rows,
    name: 'VariancesLines',
  })
  table.links.push(
    ...rows.map(({ line }, i) => ({
      cell: addressOf({ row: at.row + 1 + i, column: at.column }),
      target: placeOf(line.origin, 'number'),
    })),
  )
  return table
}

/** A single line is small: its amounts are shown in euros, and its headers say so. */
function inEuros(header: string): string {
  return header.replace('k€', '€')
}

/** Chapters that commit or pay beyond their credits. */
export function overspendTable(
  context: SheetContext,
  at: Position,
  { budget, labels }: { budget: BudgetFollowUp; labels: Labels },
): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.variances.columns.${id}`)
  return tableBlock(at, {
    columns: [
      { id: 'chapter', header: word('chapter'), format: 'code', cell: (row) => row.chapter ?? '—' },
      {
        id: 'label',
        header: word('label'),
        format: 'text',
        cell: (row) => labels.chapter(row.chapter),
      },
      { id: 'year', header: word('year'), format: 'code', cell: (row) => row.year ?? '—' },
      { id: 'voted', header: word('voted'), format: 'thousands', cell: (row) => row.voted / 100 },
      { id: 'committed', header: word('committed'), format: 'thousands', cell: (row) => moneyCell(row.committed, na) },
      { id: 'paid', header: word('paid'), format: 'thousands', cell: (row) => moneyCell(row.paid, na) },
      {
        id: 'excess',
        header: word('excess'),
        format: 'thousands',
        cell: (row) => moneyCell(row.paidExcess ?? row.committedExcess, na),
      },
    ],
    rows: budget.overspends,
    name: 'VariancesOverspends',
  })
}

/** Credits on which the Budget and Execution tables disagree, greatest difference first. */
export function differenceTable(
  context: SheetContext,
  at: Position,
  { budget, labels }: { budget: BudgetFollowUp; labels: Labels },
): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.variances.columns.${id}`)
  const gap = (row: BudgetFollowUp['differences'][number]) => (row.budget ?? 0) - (row.execution ?? 0)
  const rows = budget.differences.toSorted((a, b) => Math.abs(gap(b)) - Math.abs(gap(a)))
  return tableBlock(at, {
    columns: [
      { id: 'project', header: word('project'), format: 'code', cell: (row) => row.project ?? '—' },
      { id: 'section', header: word('section'), format: 'text', cell: (row) => labels.section(row.section) },
      { id: 'year', header: word('year'), format: 'code', cell: (row) => row.year ?? '—' },
      { id: 'budget', header: word('budget'), format: 'thousands', cell: (row) => moneyCell(row.budget, na) },
      { id: 'execution', header: word('execution'), format: 'thousands', cell: (row) => moneyCell(row.execution, na) },
      {
        id: 'difference',
        header: word('difference'),
        format: 'thousands',
        cell: (row) => gap(row) / 100,
        total: (table) => ({
          formula: `SUM(${table.column('difference')})`,
          value: sumOf(rows, gap) / 100,
        }),
      },
    ],
    rows,
    name: 'VariancesDifferences',
    totalLabel: t('sheets.common.total'),
  })
}
