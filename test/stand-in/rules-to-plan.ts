import type { Colour, PlanConditionalFormat, PlanValidation } from '../../src/workbook/sheet-plan'
import type { ConditionalState, ValidationState } from './model/state'

/** A failure half-way through a batch can leave a format without its rule: there is nothing to save of it yet. */
export function isComplete({ type, formula, scale, bar }: ConditionalState): boolean {
  return type === 'Custom' ? formula !== undefined : type === 'ColorScale' ? scale !== undefined : bar !== undefined
}

export function conditionalPlan({
  range,
  type,
  formula,
  font,
  fill,
  bold,
  scale,
  bar,
}: ConditionalState): PlanConditionalFormat {
  if (type === 'DataBar') return { range, kind: 'dataBar', colour: bar as Colour }
  if (type === 'ColorScale') {
    const { low, middle, high } = scale!
    return {
      range,
      kind: 'colourScale',
      low: low as Colour,
      ...(middle ? { middle: middle as Colour } : {}),
      high: high as Colour,
    }
  }
  return {
    range,
    kind: 'formula',
    formula: formula!,
    format: {
      ...(font ? { colour: font as Colour } : {}),
      ...(fill ? { fill: fill as Colour } : {}),
      ...(bold === undefined ? {} : { bold }),
    },
  }
}

type Between = { formula1: number | string; formula2: number | string; operator: string }

export function validationPlan({ range, rule, prompt, error }: ValidationState): PlanValidation {
  const plan: PlanValidation = { range, strictness: error?.style === 'Warning' ? 'warning' : 'stop' }
  const list = rule['list'] as { source: string } | undefined
  if (list?.source.startsWith('=')) plan.source = list.source.slice(1)
  else if (list) plan.list = list.source.split(',')
  const limits = (kind: string) => {
    const between = rule[kind] as Between | undefined
    const bound = (value: number | string) => Number(String(value).replace('=', ''))
    return between && { min: bound(between.formula1), max: bound(between.formula2) }
  }
  const [whole, decimal, date] = ['wholeNumber', 'decimal', 'date'].map(limits)
  if (whole) plan.whole = whole
  if (decimal) plan.decimal = decimal
  if (date) plan.date = date
  if (prompt) plan.prompt = { title: prompt.title, text: prompt.message }
  if (error && (error.title || error.message)) plan.error = { title: error.title, text: error.message }
  return plan
}
