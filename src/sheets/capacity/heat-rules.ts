import { TIGHT_UTILISATION } from '../../calculation/capacity/team-load'
import type { PlanConditionalFormat } from '../../workbook/sheet-plan'
import { COLOURS } from '../look'

/** Colours of load over capacity between two cells: overloaded beyond the tolerance, tight, free. */
export function heatRules(from: string, to: string, tolerance: number): PlanConditionalFormat[] {
  const range = `${from}:${to}`.replaceAll('$', '')
  const cell = from.replaceAll('$', '')
  const when = (
    test: string,
    colour: keyof typeof COLOURS,
    fill: keyof typeof COLOURS,
    bold: boolean,
  ): PlanConditionalFormat => ({
    kind: 'formula',
    range,
    formula: `AND(ISNUMBER(${cell}),${test})`,
    format: { colour: COLOURS[colour], fill: COLOURS[fill], bold },
  })
  const limit = 1 + tolerance
  return [
    when(`${cell}>${limit}`, 'bad', 'badPale', true),
    when(`${cell}>${TIGHT_UTILISATION},${cell}<=${limit}`, 'watch', 'watchPale', false),
    when(`${cell}<=${TIGHT_UTILISATION}`, 'good', 'goodPale', false),
  ]
}
