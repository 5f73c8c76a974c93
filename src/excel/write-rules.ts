import type { PlanConditionalFormat, PlanValidation } from '../workbook/sheet-plan'
import { calls, jsonBytes, type WriteStep } from './batches'
import { withGivenNames, type GivenNames } from './formula-names'
import type { Target } from './target'

/** Conditional formats, the first one foremost, and what cells accept. */
export function* ruleSteps({ plan, sheet }: Target, names: GivenNames): Generator<WriteStep> {
  for (const rule of plan.conditionalFormats) {
    yield {
      bytes: calls(9, jsonBytes(rule)),
      write: (scope) => addRule(scope.sheet(sheet).getRange(rule.range).conditionalFormats, rule, names),
    }
  }
  for (const validation of plan.validations) {
    yield {
      bytes: calls(5, 2 * jsonBytes(validation)),
      write: (scope) => validate(scope.sheet(sheet).getRange(validation.range).dataValidation, validation, names),
    }
  }
}

function addRule(formats: Excel.ConditionalFormatCollection, rule: PlanConditionalFormat, names: GivenNames): void {
  if (rule.kind === 'formula') {
    const { custom } = formats.add('Custom')
    custom.rule.formula = `=${withGivenNames(rule.formula, names)}`
    const { colour, fill, bold } = rule.format
    if (colour !== undefined) custom.format.font.color = colour
    if (fill !== undefined) custom.format.fill.color = fill
    if (bold !== undefined) custom.format.font.bold = bold
  }
  if (rule.kind === 'colourScale') {
    const { low, middle, high } = rule
    formats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'LowestValue', color: low },
      ...(middle === undefined ? {} : { midpoint: { type: 'Percentile', formula: '50', color: middle } }),
      maximum: { type: 'HighestValue', color: high },
    }
  }
  if (rule.kind === 'dataBar') formats.add('DataBar').dataBar.positiveFormat.fillColor = rule.colour
}

function validate(cells: Excel.DataValidation, validation: PlanValidation, names: GivenNames): void {
  cells.rule = constraintOf(validation, names)
  const { prompt, error, strictness } = validation
  if (prompt) cells.prompt = { title: prompt.title, message: prompt.text, showPrompt: true }
  cells.errorAlert = {
    title: error?.title ?? '',
    message: error?.text ?? '',
    showAlert: true,
    style: strictness === 'stop' ? 'Stop' : 'Warning',
  }
}

function constraintOf({ range, list, source, whole, decimal, date }: PlanValidation, names: GivenNames) {
  const between = ({ min, max }: { min: number; max: number }) => ({
    formula1: min,
    formula2: max,
    operator: 'Between' as const,
  })
  if (list) return { list: { inCellDropDown: true, source: list.join(',') } }
  if (source !== undefined) return { list: { inCellDropDown: true, source: `=${withGivenNames(source, names)}` } }
  if (whole) return { wholeNumber: between(whole) }
  if (decimal) return { decimal: between(decimal) }
  // A number would be refused here: dates are given as texts or as formulas.
  if (date) return { date: { formula1: `=${date.min}`, formula2: `=${date.max}`, operator: 'Between' as const } }
  throw new RangeError(`The validation of ${range} says nothing`)
}
