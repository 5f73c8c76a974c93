import { areaOf } from '../../workbook/address'
import type { PlanValidation } from '../../workbook/sheet-plan'
import { escapeXml } from '../xml-text'
import { cellText, escapeString } from './cell-text'
import { overlaps } from './grid'

const LONGEST_LIST = 255
const LONGEST_TITLE = 32
const LONGEST_TEXT = 255

/** What cells accept, `<dataValidations>`; empty when every cell accepts everything. */
export function validationsXml(validations: readonly PlanValidation[], fileForm: (formula: string) => string): string {
  if (validations.length === 0) return ''
  refuseOverlaps(validations)
  const written = validations.map((validation) => validationXml(validation, fileForm)).join('')
  return `<dataValidations count="${validations.length}">${written}</dataValidations>`
}

function refuseOverlaps(validations: readonly PlanValidation[]): void {
  const areas = validations.map(({ range }) => areaOf(range))
  areas.forEach((area, i) => {
    const other = areas.findIndex((one, j) => j > i && overlaps(area, one))
    if (other !== -1)
      throw new RangeError(`Validations of ${validations[i]!.range} and ${validations[other]!.range} overlap`)
  })
}

function validationXml(validation: PlanValidation, fileForm: (formula: string) => string): string {
  const { range, prompt, error, strictness } = validation
  const { type, formulas } = constraintOf(validation, fileForm)
  const attributes = [
    ` type="${type}"`,
    strictness === 'warning' ? ' errorStyle="warning"' : '',
    ' allowBlank="1"',
    prompt ? ' showInputMessage="1"' : '',
    ' showErrorMessage="1"',
    error ? said('error', error) : '',
    prompt ? said('prompt', prompt) : '',
    ` sqref="${range}"`,
  ].join('')
  const written = formulas.map((formula, i) => `<formula${i + 1}>${cellText(formula)}</formula${i + 1}>`).join('')
  return `<dataValidation${attributes}>${written}</dataValidation>`
}

function said(name: 'error' | 'prompt', { title, text }: { title: string; text: string }): string {
  if (title.length > LONGEST_TITLE || text.length > LONGEST_TEXT) {
    throw new RangeError(`A message beside a cell is too long: "${title}", "${text}"`)
  }
  return ` ${name}Title="${escapeXml(escapeString(title))}" ${name}="${escapeXml(escapeString(text))}"`
}

type Constraint = { type: 'list' | 'whole' | 'decimal' | 'date'; formulas: string[] }

function constraintOf(
  { range, list, source, whole, decimal, date }: PlanValidation,
  fileForm: (formula: string) => string,
): Constraint {
  if (list) return { type: 'list', formulas: [listFormula(range, list)] }
  if (source !== undefined) return { type: 'list', formulas: [fileForm(source)] }
  if (whole) return { type: 'whole', formulas: bounds(whole) }
  if (decimal) return { type: 'decimal', formulas: bounds(decimal) }
  if (date) return { type: 'date', formulas: bounds(date) }
  throw new RangeError(`The validation of ${range} says nothing`)
}

function bounds({ min, max }: { min: number; max: number }): string[] {
  return [String(min), String(max)]
}

function listFormula(range: string, items: readonly string[]): string {
  const list = items.join(',')
  if (list.length > LONGEST_LIST || items.some((item) => item.includes(','))) {
    throw new RangeError(
      `The list of ${range} is longer than ${LONGEST_LIST} or an item holds a comma: name cells instead`,
    )
  }
  return `"${list.replaceAll('"', '""')}"`
}
