import { InputsChangedError } from '../portfolio/errors'
import { fingerprint } from '../workbook/fingerprint'
import { readTables } from '../workbook/kept-tables'
import type { RawWorkbook } from '../workbook/raw-table'
import type { ApplyReport, Inputs, WorkbookHost } from '../workbook/workbook-host'
import { capabilities, type Capabilities } from './capabilities'
import { takeBack, writeChange } from './change-workbook'
import { closingSteps } from './close-sheets'
import { checkEdits, type CheckedEdit } from './edit-cells'
import { saveMapping } from './mapping-part'
import { rawWorkbook } from './raw-workbook'
import { readCells, type ReadOptions } from './read-cells'
import { run, runAsOneUndo } from './run'
import { surveyWorkbook } from './survey'
import { findTargets, type Target } from './target'

/** The workbook that is open in Excel. */
export type ExcelHost = WorkbookHost & {
  /** Shows a cell to the user. */
  goTo(sheet: string, cell: string): Promise<void>
  capabilities(): Capabilities
}

/**
 * Excel for the web refuses more than 5 MB a sync: about a fifth of that leaves room for what is not counted, and Excel
 * stays alive to the user.
 */
const BYTES_PER_SYNC = 1.1 * 1024 * 1024

/** Reads and writes the open workbook through Office.js, which must be ready. */
export function excelHost(bytesPerSync: number = BYTES_PER_SYNC): ExcelHost {
  const change: WorkbookHost['change'] = async (asked, inputs, progress) => {
    const { edits, plans, restore } = asked
    /** Null as long as nothing can have been written. */
    const begun: { edits: CheckedEdit[] | null } = { edits: null }
    try {
      return await runAsOneUndo(async (context, written) => {
        const { survey, read, workbook } = await readAll(context, { bytesPerSync })
        refuseChanged(workbook, inputs)
        const found = findTargets(plans, survey, read, workbook)
        const closing = closingSteps(asked, survey)
        const checked = await checkEdits(context, edits, survey)
        begun.edits = checked
        await writeChange(context, { edits: checked, targets: found, closing, bytesPerSync }, written, progress)
        return reportOf(found.targets)
      }, capabilities().oneUndo)
    } catch (error) {
      if (begun.edits && edits.length + restore.length > 0) await takeBack(begun.edits, asked, bytesPerSync, error)
      throw error
    }
  }
  return {
    read: (progress, signal) =>
      run(async (context) => (await readAll(context, { bytesPerSync, progress, signal })).workbook),
    apply: (plans, inputs, progress) => change({ edits: [], plans, restore: [] }, inputs, progress),
    change,
    saveMapping: (text) => run((context) => saveMapping(context, text)),
    goTo: (sheet, cell) =>
      run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet)
        worksheet.activate()
        worksheet.getRange(cell).select()
        await context.sync()
      }),
    capabilities,
  }
}

async function readAll(context: Excel.RequestContext, options: ReadOptions) {
  options.signal?.throwIfAborted()
  const survey = await surveyWorkbook(context)
  const read = await readCells(context, survey, options)
  return { survey, read, workbook: rawWorkbook(survey, read) }
}

/** Between calculation and writing a user or a co-author may have edited what was calculated from. */
function refuseChanged(workbook: RawWorkbook, inputs: Inputs): void {
  const wanted = new Set(inputs.tables)
  if (fingerprint(readTables(workbook).filter(({ id }) => wanted.has(id))) !== inputs.fingerprint)
    throw new InputsChangedError()
}

function reportOf(targets: readonly Target[]): ApplyReport {
  return {
    sheets: targets.map(({ plan, sheet, before }) => ({
      identity: plan.mark?.identity ?? '',
      sheet,
      created: before === null,
    })),
  }
}
