import { columnLabels, tableLabel } from '../../tables/labels'
import type { PortfolioReading, TableAccount } from '../../tables/reading'
import { addressOf, type Position } from '../../workbook/address'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { MEND_WIDTH, MESSAGE_WIDTH } from './finding-table'

/** The account of each table: its rows read, and what became of every one of them. */
export function accountTable(context: SheetContext, at: Position, accounts: readonly TableAccount[]): PlacedTable {
  const { t, lang } = context
  const word = (id: string) => t(`sheets.checks.columns.${id}`)
  const table = tableBlock(at, {
    columns: [
      { id: 'table', header: word('table'), format: 'text', cell: (account) => tableLabel(account.table, lang) },
      { id: 'sheet', header: word('sheet'), format: 'text', cell: ({ sheet }) => sheet },
      { id: 'read', header: word('read'), format: 'integer', cell: ({ read }) => read },
      {
        id: 'outcomes',
        header: word('outcomes'),
        format: 'textWrap',
        widest: MESSAGE_WIDTH,
        cell: ({ outcomes }) => t('sheets.checks.outcomes', outcomes),
      },
      { id: 'name', header: word('name'), format: 'text', cell: ({ name }) => name },
    ],
    rows: accounts,
    name: 'ChecksAccounts',
  })
  accounts.forEach(({ sheet }, i) => {
    const cell = addressOf({ row: at.row + 1 + i, column: at.column + 1 })
    table.links.push({ cell, target: { sheet, cell: 'A1' } })
  })
  return table
}

/** Tables of the workbook that are none of ours, what they resemble and what they lack. */
export function unrecognisedTable(
  context: SheetContext,
  at: Position,
  unrecognised: PortfolioReading['unrecognised'],
): PlacedTable {
  const { t, lang } = context
  const word = (id: string) => t(`sheets.checks.columns.${id}`)
  type Row = PortfolioReading['unrecognised'][number]
  const resembles = ({ resembles: table, matched }: Row) =>
    table === null
      ? t('sheets.checks.resemblesNothing')
      : t('sheets.checks.resembles', {
          table: tableLabel(table, lang),
          matched: columnLabels(table, matched, lang).join(', ') || '—',
        })
  return tableBlock(at, {
    columns: [
      { id: 'name', header: word('name'), format: 'text', cell: ({ raw }: Row) => raw.name },
      { id: 'sheet', header: word('sheet'), format: 'text', cell: ({ raw }: Row) => raw.sheet },
      { id: 'rows', header: word('rows'), format: 'integer', cell: ({ raw }: Row) => raw.cells.length },
      { id: 'resembles', header: word('resembles'), format: 'textWrap', widest: MESSAGE_WIDTH, cell: resembles },
      {
        id: 'missing',
        header: word('missing'),
        format: 'textWrap',
        widest: MEND_WIDTH,
        cell: ({ resembles: table, missing }: Row) =>
          missing.length === 0
            ? t('sheets.checks.missingNothing')
            : t('sheets.checks.missing', { missing: columnLabels(table, missing, lang).join(', ') }),
      },
    ],
    rows: unrecognised,
    name: 'ChecksUnrecognised',
  })
}
