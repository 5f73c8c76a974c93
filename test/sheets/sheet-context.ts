import { formats } from '../../src/i18n/format'
import { translator, type Lang } from '../../src/i18n/translate'
import type { SheetContext } from '../../src/sheets/sheet-context'
import type { TableSource } from '../../src/tables/reading'
import { planGrid } from '../../src/workbook/plan-grid'
import type { SheetPlan } from '../../src/workbook/sheet-plan'

/** A context for the sheets of a test. */
export function sheetContext(lang: Lang, sources: readonly TableSource[] = []): SheetContext {
  return {
    lang,
    t: translator(lang),
    format: formats(lang),
    sources,
    generated: [],
    dataDate: 46295,
    session: 46310,
    version: '0.1.0',
    fingerprint: '0123456789abcdef',
  }
}

/** All numbers of a plan in reading order, those of formulas included. */
export function numbersOf(plan: SheetPlan): number[] {
  return valuesOf(plan).filter((value) => typeof value === 'number')
}

/** All texts of a plan in reading order. */
export function textsOf(plan: SheetPlan): string[] {
  return valuesOf(plan).filter((value) => typeof value === 'string')
}

/** All texts of a plan as one, each space a plain one: a sentence is found whatever line it was broken over. */
export function toldBy(plan: SheetPlan): string {
  return textsOf(plan).join(' ').replace(/\s/g, ' ')
}

/** All formulas of a plan in reading order. */
export function formulasOf(plan: SheetPlan): string[] {
  return cellsOf(plan).flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : []))
}

function valuesOf(plan: SheetPlan) {
  return cellsOf(plan).map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell))
}

function cellsOf(plan: SheetPlan) {
  return planGrid(plan).flatMap((row) => row.flatMap((cell) => (cell ? [cell.content] : [])))
}
