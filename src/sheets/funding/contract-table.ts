import type { ContractState } from '../../calculation/budget/contract-limits'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { statusText, type Tone } from '../status'
import { moneyCell, moneyFormula, rateFormula } from '../variances/cells'
import { labelColumn } from '../variances/cost-columns'

const TONES = { beyond: 'bad', ended: 'bad', near: 'watch', endsSoon: 'watch', none: 'good' } as const satisfies Record<
  string,
  Tone
>

/** What may still be ordered from each contract and until when; amounts without VAT. */
export function contractTable(context: SheetContext, at: Position, contracts: readonly ContractState[]): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.funding.columns.${id}`)
  return tableBlock(at, {
    name: 'FundingContracts',
    rows: contracts,
    columns: [
      { id: 'number', header: word('contract'), format: 'code', cell: ({ number }) => number },
      labelColumn<ContractState>(word('contractLabel'), ({ label, holder }) =>
        [label, holder].filter((text) => text !== null).join(' · '),
      ),
      { id: 'end', header: word('end'), format: 'date', cell: ({ end }) => end ?? na },
      { id: 'ceiling', header: word('ceiling'), format: 'thousands', cell: (row) => moneyCell(row.ceiling, na) },
      { id: 'ordered', header: word('ordered'), format: 'thousands', cell: (row) => moneyCell(row.ordered, na) },
      {
        id: 'left',
        header: word('left'),
        format: 'thousands',
        cell: (row, i, table) => moneyFormula(row.left, na, `${table.cell(i, 'ceiling')}-${table.cell(i, 'ordered')}`),
      },
      {
        id: 'used',
        header: word('used'),
        format: 'percent',
        cell: (row, i, table) => rateFormula(row.used, na, table.cell(i, 'ordered'), table.cell(i, 'ceiling')),
      },
      {
        id: 'alert',
        header: word('alert'),
        format: ({ alert }) => TONES[alert ?? 'none'],
        cell: ({ alert }) => statusText(TONES[alert ?? 'none'], t(`sheets.funding.alert.${alert ?? 'none'}`)),
      },
    ],
  })
}
