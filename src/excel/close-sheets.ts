import { ProtectedSheetError, SheetClosedError } from '../portfolio/errors'
import type { Change } from '../workbook/change'
import { MARK_PROPERTY, markText } from '../workbook/mark'
import type { SheetMark } from '../workbook/raw-table'
import { calls, type WriteStep } from './batches'
import { ReadOnlyWorkbookError } from './excel-errors'
import type { Survey, SurveyedSheet } from './survey'

type Closing = Pick<Change, 'close' | 'reopen'>

/** One step for each sheet of ours that is closed, or opened again: only its mark changes. */
export function closingSteps({ close = [], reopen = [] }: Closing, { sheets, readOnly }: Survey): WriteStep[] {
  if (close.length + reopen.length > 0 && readOnly) throw new ReadOnlyWorkbookError()
  const find = (identity: string) => {
    const found = sheets.find(({ mark }) => mark?.identity === identity)
    if (!found?.mark) throw new RangeError(`No sheet is "${identity}"`)
    if (found.protected) throw new ProtectedSheetError(found.name)
    return found
  }
  const closing = close.map((identity) => {
    const found = find(identity)
    if (found.mark!.state === 'closed') throw new SheetClosedError(found.name)
    return stateStep(found, 'closed')
  })
  return [...closing, ...reopen.map((identity) => stateStep(find(identity), 'draft'))]
}

/** The steps that give the sheets back the state that they had before. */
export function takingBackClosing({ close = [], reopen = [] }: Closing, { sheets }: Survey): WriteStep[] {
  return sheets.flatMap((sheet) => {
    const { identity, state } = sheet.mark ?? { identity: '', state: null }
    if (state === 'closed' && close.includes(identity)) return [stateStep(sheet, 'draft')]
    return state === 'draft' && reopen.includes(identity) ? [stateStep(sheet, 'closed')] : []
  })
}

function stateStep({ name, mark }: SurveyedSheet, state: SheetMark['state']): WriteStep {
  const text = markText({ ...mark!, state })
  return {
    bytes: calls(3, text.length),
    write: (scope) => {
      scope.sheet(name).customProperties.add(MARK_PROPERTY, text)
    },
  }
}
