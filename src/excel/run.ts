import { asSteeringError, officeCode } from './excel-errors'
import { createQueue } from './queue'

/** What one action does with Excel, within one run. */
export type Batch<T> = (context: Excel.RequestContext) => Promise<T>

/** Excel takes one run at a time: all runs of the add-in stand in this queue. */
const oneAtATime = createQueue()

/** Runs a batch once Excel is free and the user has left the cell that he is typing in. */
export function run<T>(batch: Batch<T>): Promise<T> {
  return oneAtATime(() => Excel.run({ delayForCellEdit: true }, batch)).catch(rethrow)
}

/** Tells `runAsOneUndo` that something was written, so that the run is not tried again. */
export type Written = () => void

/**
 * The same, with all that is written taken back by one undo where Excel can do so (ExcelApi 1.20). Excel may refuse
 * that when the run begins: it is then run again without, as long as nothing was written.
 */
export function runAsOneUndo<T>(
  batch: (context: Excel.RequestContext, written: Written) => Promise<T>,
  canMergeUndo: boolean,
): Promise<T> {
  const progress = { written: false }
  const once = (mergeUndoGroup: boolean) =>
    Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) }, (context) =>
      batch(context, () => (progress.written = true)),
    )
  return oneAtATime(async () => {
    try {
      return await once(canMergeUndo)
    } catch (error) {
      if (!canMergeUndo || progress.written || officeCode(error) !== 'UndoNotSupported') throw error
      return once(false)
    }
  }).catch(rethrow)
}

function rethrow(error: unknown): never {
  throw asSteeringError(error)
}
