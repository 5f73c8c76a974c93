import { CellChangedError, FormulaCellError, ProtectedSheetError } from '../portfolio/errors'
import type { CellEdit } from '../workbook/change'
import { SHORT_DATE, showsDay } from '../workbook/date-format'
import type { RawCell } from '../workbook/raw-table'
import { calls, jsonBytes, type WriteStep } from './batches'
import { ReadOnlyWorkbookError } from './excel-errors'
import type { Survey } from './survey'
import { typedText } from './typed-text'

/** Cells asked for in one sync: about 1 MiB of request. */
const CELLS_PER_SYNC = 2_000

/** An edit whose cell was found to hold what it says, and the number format that the cell has. */
export type CheckedEdit = CellEdit & { format: string }

/** Refuses, before anything is written, edits of protected sheets, of formulas, and of cells that hold something else. */
export async function checkEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  survey: Survey,
): Promise<CheckedEdit[]> {
  if (edits.length > 0 && survey.readOnly) throw new ReadOnlyWorkbookError()
  const locked = survey.sheets.find((sheet) => sheet.protected && edits.some((edit) => edit.sheet === sheet.name))
  if (locked) throw new ProtectedSheetError(locked.name)
  return (await readEdited(context, edits)).map(({ edit, value, formula, format }) => {
    if (formula) throw new FormulaCellError(edit.sheet, edit.cell)
    if (value !== edit.before) throw new CellChangedError(edit.sheet, edit.cell)
    return { ...edit, format }
  })
}

/** The edits that Excel has made, whatever it said of them. */
export async function madeEdits(context: Excel.RequestContext, edits: readonly CheckedEdit[]): Promise<CheckedEdit[]> {
  const read = await readEdited(context, edits)
  return read.flatMap(({ edit, value, format }) => (value === edit.before && format === edit.format ? [] : [edit]))
}

/** One write for each cell; a date that comes to a cell without a date format gets the short date. */
export function* editSteps(edits: readonly CheckedEdit[]): Generator<WriteStep> {
  for (const { sheet, cell, after, kind, format } of edits) {
    const dated = kind === 'date' && typeof after === 'number' && !showsDay(format)
    yield cellStep({ sheet, cell }, after, dated ? SHORT_DATE : null)
  }
}

/** The same cells with what they held, in the format that they had. */
export function* takingBackSteps(edits: readonly CheckedEdit[]): Generator<WriteStep> {
  for (const { sheet, cell, before, format } of edits) yield cellStep({ sheet, cell }, before, format)
}

function cellStep({ sheet, cell }: Pick<CellEdit, 'sheet' | 'cell'>, value: RawCell, format: string | null): WriteStep {
  const entry = value === null ? '' : typeof value === 'string' ? typedText(value) : value
  return {
    bytes: calls(format === null ? 3 : 4, jsonBytes(entry)),
    write: (scope) => {
      const range = scope.sheet(sheet).getRange(cell)
      if (format !== null) range.numberFormat = format as unknown as string[][]
      range.values = [[entry]]
    },
  }
}

type ReadEdit<E> = { edit: E; value: RawCell; formula: boolean; format: string }

async function readEdited<E extends CellEdit>(
  context: Excel.RequestContext,
  edits: readonly E[],
): Promise<ReadEdit<E>[]> {
  if (edits.length === 0) return []
  const ranges = edits.slice(0, CELLS_PER_SYNC).map(({ sheet, cell }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell)
    range.load('values,formulas,numberFormat')
    return range
  })
  await context.sync()
  const read = ranges.map(({ values, formulas, numberFormat }, i): ReadEdit<E> => {
    const [value, formula] = [values[0]![0] as RawCell, formulas[0]![0] as RawCell]
    return {
      edit: edits[i]!,
      value: value === '' ? null : value,
      // A text that merely begins with "=" is its own value.
      formula: typeof formula === 'string' && formula.startsWith('=') && formula !== value,
      format: String(numberFormat[0]![0]),
    }
  })
  return [...read, ...(await readEdited(context, edits.slice(CELLS_PER_SYNC)))]
}
