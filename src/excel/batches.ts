import type { Progress } from '../workbook/workbook-host'
import type { Written } from './run'

/** What one batch holds; a sheet is fetched once in it. */
export type BatchScope = { sheet(name: string): Excel.Worksheet; workbook: Excel.Workbook }

/** One thing to write and about how many bytes of request it takes. */
export type WriteStep = { bytes: number; write: (scope: BatchScope) => void }

/** Steps in order, as many in each batch as its size allows. */
export function batchesOf(steps: Iterable<WriteStep>, bytesPerSync: number): WriteStep[][] {
  const batches: WriteStep[][] = []
  let room = 0
  for (const step of steps) {
    if (step.bytes > room) {
      batches.push([])
      room = bytesPerSync
    }
    batches.at(-1)!.push(step)
    room -= step.bytes
  }
  return batches
}

/** Sends the steps, one sync for each batch; the screen stands still while a batch is executed. */
export async function send(
  context: Excel.RequestContext,
  batches: readonly WriteStep[][],
  written: Written,
  progress?: Progress,
): Promise<void> {
  const [batch, ...others] = batches
  if (!batch) return
  context.application.suspendScreenUpdatingUntilNextSync()
  const scope = scopeOf(context)
  for (const step of batch) step.write(scope)
  await context.sync()
  written()
  progress?.(1, batches.length)
  const later: Progress | undefined = progress && ((done, total) => progress(done + 1, total + 1))
  await send(context, others, written, later)
}

function scopeOf({ workbook }: Excel.RequestContext): BatchScope {
  const sheets = new Map<string, Excel.Worksheet>()
  return {
    workbook,
    sheet(name) {
      const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name)
      sheets.set(name, sheet)
      return sheet
    },
  }
}

/** Bytes of a request that a call on an object takes, its path included. */
const CALL = 220

export function calls(count: number, data: number = 0): number {
  return count * CALL + data
}

/** Bytes of a value as JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length
}
