import type { Limit, ScenarioResult } from '../../calculation/arbitration/arbitration'
import type { Position } from '../../workbook/address'
import { limitText } from '../arbitration/limit-words'
import type { Names } from '../arbitration/names'
import { amountText } from '../arbitration/verdict-words'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'

const LIMIT_WIDTH = 60

/** Limits that cannot all be kept; lifting any of them would do. */
export function conflictTable(
  context: SheetContext,
  at: Position,
  { conflict, names }: { conflict: readonly Limit[]; names: Names },
): PlacedTable {
  return tableBlock(at, {
    name: 'SelectionConflict',
    rows: conflict,
    columns: [
      {
        id: 'limit',
        header: context.t('sheets.selection.column.limit'),
        format: 'textWrap',
        widest: LIMIT_WIDTH,
        cell: (limit) => limitText(context, limit, names),
      },
    ],
  })
}

/** What to add to which limit so that a selection exists, at the least cost. */
export function relaxationTable(
  context: SheetContext,
  at: Position,
  { relaxation, names }: { relaxation: ScenarioResult['relaxation']; names: Names },
): PlacedTable {
  const word = (id: string) => context.t(`sheets.selection.column.${id}`)
  return tableBlock(at, {
    name: 'SelectionRelaxation',
    rows: relaxation,
    columns: [
      {
        id: 'limit',
        header: word('limit'),
        format: 'textWrap',
        widest: LIMIT_WIDTH,
        cell: ({ limit }) => limitText(context, limit, names),
      },
      {
        id: 'amount',
        header: word('amount'),
        format: 'text',
        cell: (row) => amountText(context, row) ?? context.t('sheets.common.notAvailable'),
      },
    ],
  })
}
