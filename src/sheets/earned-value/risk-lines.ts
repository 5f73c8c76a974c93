import type { CostRisk } from '../../calculation/budget/cost-risk'
import type { Position } from '../../workbook/address'
import type { Block } from '../layout/block'
import { textBlock, type TextLine } from '../layout/text-block'
import type { SheetContext } from '../sheet-context'

/** How likely the final cost is to exceed the envelopes, in words, with where the uncertainty comes from. */
export function riskLines({ t, format }: SheetContext, at: Position, risk: CostRisk): Block {
  const { simulation, drawn, typed, left, risks, budget } = risk
  const lines: TextLine[] = [{ text: t('sheets.earnedValue.headings.risk'), format: 'heading' }]
  if (!simulation)
    return textBlock(at, { lines: [...lines, { text: t('sheets.earnedValue.risk.none'), format: 'note' }], width: 150 })
  const { p50, p80, p90, beyond, standardError, draws } = simulation
  const amounts = { p50: Math.round(p50), p80: Math.round(p80), p90: Math.round(p90), budget }
  lines.push(
    {
      text: t('sheets.earnedValue.risk.message', { ...amounts, beyond: format.percent(beyond) }),
      format: 'chartMessage',
    },
    {
      text: t('sheets.earnedValue.risk.source', { drawn, typed, assumed: drawn - typed, left, risks }),
      format: 'note',
    },
    { text: t('sheets.earnedValue.risk.method', { draws, error: Math.round(standardError) }), format: 'note' },
  )
  return textBlock(at, { lines, width: 150 })
}
