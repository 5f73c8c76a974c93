import type { Money } from '../../portfolio/amount'
import type { PlanCell, PlanFormula } from '../../workbook/sheet-plan'

/** Euros in a cell, or the words for "n/a"; a live formula takes its place where there is one. */
export function moneyCell(value: Money | null, notAvailable: string, live: PlanFormula | null = null): PlanCell {
  if (value === null) return notAvailable
  return live ?? value / 100
}

/** A difference or sum of cells, when the value is known. */
export function moneyFormula(value: Money | null, notAvailable: string, formula: string): PlanCell {
  return value === null ? notAvailable : { formula, value: value / 100 }
}

/** `part` over `whole`, two addresses, guarded against a division by zero. */
export function rateFormula(value: number | null, notAvailable: string, part: string, whole: string): PlanCell {
  if (value === null) return notAvailable
  return { formula: `IF(${whole}=0,"${notAvailable}",${part}/${whole})`, value }
}

/** The format of a text: centred on its row like the numbers beside it, wrapped when longer than its column. */
export function textFormat(text: string, widest: number): 'text' | 'textWrap' {
  return text.length > widest ? 'textWrap' : 'text'
}
