import type { AuthorisationCover, AuthorisationState } from '../../calculation/budget/authorisation-cover'
import type { CreditStages } from '../../calculation/budget/credit-stages'
import type { VatFundAccount } from '../../calculation/budget/vat-fund'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { moneyCell, moneyFormula } from '../variances/cells'
import { labelColumn, totalOf } from '../variances/cost-columns'
import type { Labels } from '../variances/words'

/** What the VAT fund gives back on each account: the rate beside the amounts, the product as a formula. */
export function vatFundTable(
  context: SheetContext,
  at: Position,
  { accounts, labels }: { accounts: readonly VatFundAccount[]; labels: Labels },
): PlacedTable {
  const { t } = context
  const word = (id: string) => t(`sheets.funding.columns.${id}`)
  const total = totalOf(accounts)
  const product = (id: 'expected' | 'due', of: 'voted' | 'paid', header: string): TableColumn<VatFundAccount> => ({
    id,
    header: word(header),
    format: 'thousands',
    cell: (row, i, table) => ({
      formula: `ROUND(${table.cell(i, of)}*${table.cell(i, 'rate')},2)`,
      value: row[id] / 100,
    }),
    total: total(id, (row) => row[id]),
  })
  return tableBlock(at, {
    name: 'FundingAccounts',
    rows: accounts,
    totalLabel: t('sheets.common.total'),
    columns: [
      { id: 'nature', header: word('account'), format: 'code', cell: ({ nature }) => nature ?? '—' },
      labelColumn<VatFundAccount>(word('rule'), ({ nature, rule }) => {
        const name = labels.nature(nature)
        const said = t(`sheets.funding.rule.${rule ?? 'unknown'}`)
        return name === nature ? said : `${name} · ${said}`
      }),
      amount('voted'),
      amount('paid'),
      { id: 'rate', header: word('rate'), format: 'fine', cell: ({ rate }) => rate },
      product('expected', 'voted', 'fundExpected'),
      product('due', 'paid', 'fundDue'),
    ],
  })

  function amount(id: 'voted' | 'paid'): TableColumn<VatFundAccount> {
    return {
      id,
      header: word(id),
      format: 'thousands',
      cell: (row) => row[id] / 100,
      total: total(id, (row) => row[id]),
    }
  }
}

/** What is in force, what was promised to projects, what is left to promise. */
export function authorisationTable(context: SheetContext, at: Position, cover: AuthorisationCover): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.funding.columns.${id}`)
  const rows = cover.authorisations
  const total = totalOf(rows)
  return tableBlock(at, {
    name: 'FundingAuthorisations',
    rows,
    totalLabel: t('sheets.common.total'),
    columns: [
      { id: 'number', header: word('authorisation'), format: 'code', cell: ({ number }) => number },
      labelColumn<AuthorisationState>(word('label'), ({ label }) => label),
      {
        id: 'inForce',
        header: word('inForce'),
        format: 'thousands',
        cell: (row) => moneyCell(row.inForce, na),
        total: total('inForce', (row) => row.inForce),
      },
      {
        id: 'allocated',
        header: word('allocated'),
        format: 'thousands',
        cell: (row) => moneyCell(row.allocated, na),
        total: total('allocated', (row) => row.allocated),
      },
      {
        id: 'unallocated',
        header: word('unallocated'),
        format: 'thousands',
        cell: (row, i, table) =>
          moneyFormula(row.unallocated, na, `${table.cell(i, 'inForce')}-${table.cell(i, 'allocated')}`),
        total: total('unallocated', (row) => row.unallocated),
      },
    ],
  })
}

/** The credits of each year from the initial budget to those in force. */
export function stageTable(context: SheetContext, at: Position, stages: readonly CreditStages[]): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.funding.columns.${id}`)
  const money = (id: string, value: (row: CreditStages) => number | null): TableColumn<CreditStages> => ({
    id,
    header: word(id),
    format: 'thousands',
    cell: (row) => moneyCell(value(row), na),
  })
  return tableBlock(at, {
    name: 'FundingStages',
    rows: stages,
    columns: [
      { id: 'year', header: word('year'), format: 'code', cell: ({ year }) => year },
      labelColumn<CreditStages>(word('initialFrom'), ({ initialFrom }) =>
        t(`sheets.funding.initialFrom.${initialFrom ?? 'unknown'}`),
      ),
      money('initial', (row) => row.initial),
      money('carryOver', (row) => row.moves.carryOver),
      money('BS', (row) => row.moves.BS),
      money('DM', (row) => row.moves.DM),
      money('transfer', (row) => row.moves.transfer),
      money('unexplained', (row) => (row.unexplained === null ? null : row.unexplained + row.unstaged)),
      {
        id: 'inForce',
        header: word('creditsInForce'),
        format: 'thousands',
        cell: (row, i, table) =>
          row.initial === null
            ? moneyCell(row.inForce, na)
            : moneyFormula(row.inForce, na, `SUM(${table.across(i, 'initial', 'unexplained')})`),
      },
    ],
  })
}
