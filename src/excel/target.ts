import { ProtectedSheetError, SheetClosedError } from '../portfolio/errors'
import { planGrid, type PlanGrid } from '../workbook/plan-grid'
import type { RawWorkbook } from '../workbook/raw-table'
import { toSheetName } from '../workbook/sheet-name'
import type { SheetPlan } from '../workbook/sheet-plan'
import { toTableName } from '../workbook/table-name'
import { ProtectedStructureError, ReadOnlyWorkbookError } from './excel-errors'
import type { GivenNames } from './formula-names'
import type { ReadCells } from './read-cells'
import type { Survey } from './survey'

/** A plan and the sheet that it goes to; what that sheet held goes first. */
export type Target = {
  plan: SheetPlan
  grid: PlanGrid
  sheet: string
  /** Null for a sheet to create. */
  before: { tables: string[]; charts: string[] } | null
}

export type Targets = { targets: Target[]; names: GivenNames }

/** Finds each plan its sheet and each table its name, and refuses what could not be written, before anything is. */
export function findTargets(
  plans: readonly SheetPlan[],
  survey: Survey,
  read: ReadCells,
  workbook: RawWorkbook,
): Targets {
  if (survey.readOnly) throw new ReadOnlyWorkbookError()
  const taken = [...workbook.sheets]
  const targets = plans.map((plan): Target => {
    const grid = planGrid(plan)
    const index = plan.mark ? survey.sheets.findIndex(({ mark }) => mark?.identity === plan.mark!.identity) : -1
    const own = survey.sheets[index]
    if (!own) {
      if (survey.structureProtected) throw new ProtectedStructureError()
      const sheet = toSheetName(plan.name, taken)
      taken.push(sheet)
      return { plan, grid, sheet, before: null }
    }
    if (own.mark?.state === 'closed') throw new SheetClosedError(own.name)
    if (own.protected) throw new ProtectedSheetError(own.name)
    const before = { tables: own.tables.map(({ id }) => id), charts: read.charts[index] ?? [] }
    return { plan, grid, sheet: own.name, before }
  })
  refuseTwins(targets)
  return { targets, names: { sheets: sheetNames(targets), tables: tableNames(targets, survey, workbook) } }
}

function refuseTwins(targets: readonly Target[]): void {
  const sheets = targets.map(({ sheet }) => sheet)
  const twin = sheets.find((sheet, i) => sheets.indexOf(sheet) !== i)
  if (twin !== undefined) throw new RangeError(`Two plans would fill ${twin}`)
}

function sheetNames(targets: readonly Target[]): Map<string, string> {
  return new Map(targets.map(({ plan, sheet }) => [plan.name.toLowerCase(), sheet]))
}

/** Tables of the sheets that are rewritten give their names back before the new ones take theirs. */
function tableNames(targets: readonly Target[], { sheets }: Survey, workbook: RawWorkbook): Map<string, string> {
  const rewritten = new Set(targets.filter(({ before }) => before).map(({ sheet }) => sheet))
  const freed = new Set(
    sheets.filter(({ name }) => rewritten.has(name)).flatMap(({ tables }) => tables.map(({ name }) => name)),
  )
  const taken = workbook.names.filter((name) => !freed.has(name))
  const given = new Map<string, string>()
  for (const { name } of targets.flatMap(({ plan }) => plan.tables)) {
    if (given.has(name.toLowerCase())) throw new RangeError(`Two tables are called ${name}`)
    const free = toTableName(name, taken)
    taken.push(free)
    given.set(name.toLowerCase(), free)
  }
  return given
}
