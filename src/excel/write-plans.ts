import { MARK_PROPERTY, markText } from '../workbook/mark'
import type { SheetMark } from '../workbook/raw-table'
import { calls, type WriteStep } from './batches'
import type { Target, Targets } from './target'
import { cellSteps, linkSteps, tableFormulaSteps } from './write-cells'
import { chartSteps } from './write-charts'
import { lookSteps, sizeSteps } from './write-looks'
import { pageSteps } from './write-page'
import { ruleSteps } from './write-rules'
import { tableSteps } from './write-tables'

/**
 * All that is written, in order. A sheet bears our mark from its first batch on, without a fingerprint as long as it
 * is not finished: when Excel fails on the way, the next run knows it for ours and writes it again.
 */
export function* writeSteps({ targets, names }: Targets): Generator<WriteStep> {
  for (const target of targets) yield* preparationSteps(target)
  for (const target of targets) {
    yield* linkSteps(target, names)
    yield* cellSteps(target, names)
  }
  for (const target of targets) yield* tableSteps(target, names)
  for (const target of targets) {
    yield* tableFormulaSteps(target, names)
    yield* sizeSteps(target)
    yield* lookSteps(target)
    yield* ruleSteps(target, names)
    yield* pageSteps(target)
    yield* chartSteps(target)
  }
  for (const { plan, sheet } of targets) if (plan.mark) yield markStep(sheet, plan.mark)
}

function* preparationSteps({ plan, sheet, before }: Target): Generator<WriteStep> {
  const unfinished = plan.mark && { ...plan.mark, fingerprint: '' }
  yield {
    bytes: calls(16 + 3 * ((before?.tables.length ?? 0) + (before?.charts.length ?? 0))),
    write: (scope) => {
      if (!before) scope.workbook.worksheets.add(sheet)
      if (unfinished) scope.sheet(sheet).customProperties.add(MARK_PROPERTY, markText(unfinished))
      if (before) clear(scope.sheet(sheet), before)
    },
  }
}

function clear(sheet: Excel.Worksheet, { tables, charts }: NonNullable<Target['before']>): void {
  for (const id of tables) sheet.tables.getItem(id).delete()
  for (const name of charts) sheet.charts.getItem(name).delete()
  const cells = sheet.getRange()
  cells.rowHidden = false
  cells.columnHidden = false
  cells.conditionalFormats.clearAll()
  cells.dataValidation.clear()
  cells.clear()
  cells.format.useStandardWidth = true
  cells.format.useStandardHeight = true
  sheet.freezePanes.unfreeze()
  sheet.horizontalPageBreaks.removePageBreaks()
}

function markStep(sheet: string, mark: SheetMark): WriteStep {
  return {
    bytes: calls(3),
    write: (scope) => {
      scope.sheet(sheet).customProperties.add(MARK_PROPERTY, markText(mark))
    },
  }
}
