import type { Change } from '../workbook/change'
import type { Progress } from '../workbook/workbook-host'
import { batchesOf, send, type WriteStep } from './batches'
import { takingBackClosing } from './close-sheets'
import { editSteps, madeEdits, takingBackSteps, type CheckedEdit } from './edit-cells'
import { ChangeUnfinishedError } from './excel-errors'
import { rawWorkbook } from './raw-workbook'
import { readCells } from './read-cells'
import { run, type Written } from './run'
import { surveyWorkbook } from './survey'
import { findTargets, type Targets } from './target'
import { writeSteps } from './write-plans'

type Writing = {
  edits: readonly CheckedEdit[]
  targets: Targets
  closing: readonly WriteStep[]
  bytesPerSync: number
}

/** Writes the cells first: as long as Excel takes them, it takes our own sheets after them. */
export async function writeChange(
  context: Excel.RequestContext,
  { edits, targets, closing, bytesPerSync }: Writing,
  written: Written,
  progress?: Progress,
): Promise<void> {
  function* steps() {
    yield* editSteps(edits)
    yield* writeSteps(targets)
    yield* closing
  }
  await send(context, batchesOf(steps(), bytesPerSync), written, progress)
}

/**
 * After a failure half-way: the cells hold again what they held, and the sheets of ours that exist are as they were.
 * When Excel does not even do that, the error names the cells that a person has to look at.
 */
export async function takeBack(
  edits: readonly CheckedEdit[],
  change: Change,
  bytesPerSync: number,
  cause: unknown,
): Promise<void> {
  try {
    await run(async (context) => {
      const made = await madeEdits(context, edits)
      const survey = await surveyWorkbook(context)
      const read = await readCells(context, survey, { bytesPerSync })
      const marked = new Set(survey.sheets.map(({ mark }) => mark?.identity))
      const plans = change.restore.filter(({ mark }) => marked.has(mark?.identity))
      const targets = findTargets(plans, survey, read, rawWorkbook(survey, read))
      function* steps() {
        yield* takingBackSteps(made)
        yield* writeSteps(targets)
        yield* takingBackClosing(change, survey)
      }
      await send(context, batchesOf(steps(), bytesPerSync), () => undefined)
    })
  } catch {
    const places = [...edits.map(({ sheet, cell }) => `${sheet}!${cell}`), ...change.restore.map(({ name }) => name)]
    throw new ChangeUnfinishedError(places.join(', '), { cause })
  }
}
