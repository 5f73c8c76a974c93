import type { Benefits, RealisedBenefit } from '../../calculation/indicators/benefits-realised'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { TITLE_WIDTH, WORDS_WIDTH } from './weighted-table'

/** Each promised benefit: where things stood, the target, what was measured, and how much of the way is done. */
export function benefitsTable({ t, format }: SheetContext, at: Position, { rows }: Benefits): PlacedTable {
  const word = (id: string) => t(`sheets.indicators.columns.${id}`)
  const missing = t('sheets.common.notAvailable')
  const reading = ({ benefit, realised, gap, overdue }: RealisedBenefit) => {
    const { targetDate, beneficiary } = benefit
    const date = targetDate === null ? null : format.date(targetDate)
    return [
      ...(beneficiary === null ? [] : [t('sheets.indicators.benefit.for', { beneficiary })]),
      ...(gap === null ? [] : [t(`sheets.indicators.benefit.${gap}`)]),
      ...(gap === null && realised! >= 1 ? [t('sheets.indicators.benefit.reached')] : []),
      ...(date === null ? [] : [t(`sheets.indicators.benefit.${overdue ? 'overdue' : 'due'}`, { date })]),
    ].join(' · ')
  }
  return tableBlock<RealisedBenefit>(at, {
    name: 'IndicatorsBenefits',
    rows,
    columns: [
      { id: 'project', header: word('code'), format: 'code', cell: ({ benefit }) => benefit.project },
      {
        id: 'indicator',
        header: word('benefit'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ benefit }) => benefit.indicator,
      },
      { id: 'unit', header: word('unit'), format: 'text', cell: ({ benefit }) => benefit.unit ?? '—' },
      {
        id: 'reference',
        header: word('reference'),
        format: 'decimal',
        cell: ({ benefit }) => benefit.reference ?? missing,
      },
      { id: 'target', header: word('target'), format: 'decimal', cell: ({ benefit }) => benefit.target ?? missing },
      {
        id: 'measured',
        header: word('measured'),
        format: 'decimal',
        cell: ({ benefit }) => benefit.measured ?? missing,
      },
      {
        id: 'realised',
        header: word('realised'),
        format: 'wholePercent',
        cell({ realised }, i, cells) {
          if (realised === null) return missing
          const [reference, target, measured] = ['reference', 'target', 'measured'].map((id) => cells.cell(i, id))
          return { formula: `(${measured}-${reference})/(${target}-${reference})`, value: realised }
        },
      },
      { id: 'reading', header: word('reading'), format: 'textWrap', widest: WORDS_WIDTH, cell: reading },
    ],
  })
}
