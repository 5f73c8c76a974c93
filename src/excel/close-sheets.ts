import { ProtectedSheetError, SheetClosedError } from '../portfolio/errors'
import { MARK_PROPERTY, markText } from '../workbook/mark'
import { calls, type WriteStep } from './batches'
import { ReadOnlyWorkbookError } from './excel-errors'
import type { Survey } from './survey'

/** One step for each sheet of ours that is closed: only its mark changes. */
export function closingSteps(identities: readonly string[], { sheets, readOnly }: Survey): WriteStep[] {
  if (identities.length > 0 && readOnly) throw new ReadOnlyWorkbookError()
  return identities.map((identity) => {
    const found = sheets.find(({ mark }) => mark?.identity === identity)
    if (!found?.mark) throw new RangeError(`No sheet is "${identity}"`)
    if (found.mark.state === 'closed') throw new SheetClosedError(found.name)
    if (found.protected) throw new ProtectedSheetError(found.name)
    const text = markText({ ...found.mark, state: 'closed' })
    return {
      bytes: calls(3, text.length),
      write: (scope) => {
        scope.sheet(found.name).customProperties.add(MARK_PROPERTY, text)
      },
    }
  })
}
