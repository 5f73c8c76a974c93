import type { YearEndCheck } from '../../calculation/budget/year-end-check'
import type { Position } from '../../workbook/address'
import { below, type Block } from '../layout/block'
import { tableBlock } from '../layout/table-block'
import { textBlock } from '../layout/text-block'
import type { SheetContext } from '../sheet-context'
import { moneyCell } from './cells'

/** The year-end position three ways, and a warning when what is declared is far from what past years say. */
export function yearEndCheckBlocks(context: SheetContext, at: Position, check: YearEndCheck): Block[] {
  const { t, format } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.variances.columns.${id}`)
  const rows = [
    { key: 'declared', value: check.declared },
    { key: 'seasonal', value: check.seasonal },
    { key: 'earned', value: check.earned },
  ]
  const params = {
    share: format.percent(check.usualShare),
    years: check.pastYears.join(', ') || na,
  }
  const table = tableBlock(at, {
    name: 'VariancesYearEndCheck',
    rows,
    columns: [
      { id: 'code', header: word('way'), format: 'code', cell: (_, i) => 'ABC'[i]! },
      {
        id: 'label',
        header: word('wayOf'),
        format: 'textWrap',
        widest: 48,
        cell: ({ key }) => t(`sheets.variances.yearEndWay.${key}`, params),
      },
      { id: 'estimate', header: word('estimate'), format: 'thousands', cell: ({ value }) => moneyCell(value, na) },
      {
        id: 'deviation',
        header: word('againstCredits'),
        format: 'thousands',
        cell: ({ value }) => (value === null || check.credits === null ? na : (value - check.credits) / 100),
      },
    ],
  })
  const key = check.gap === null ? 'unknown' : check.apart ? 'apart' : 'close'
  const text = t(`sheets.variances.yearEndCheck.${key}`, { gap: format.percent(check.gap), year: check.year })
  return [
    table,
    textBlock(below([table], 0), { lines: [{ text, format: key === 'apart' ? 'chartMessage' : 'note' }], width: 150 }),
  ]
}
