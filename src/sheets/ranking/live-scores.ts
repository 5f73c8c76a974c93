import type { Portfolio } from '../../portfolio/portfolio'
import { differBeyondCase, isLight, literal, onlySource } from '../live'
import type { TableId } from '../../tables/reading'
import { columnReference } from '../../tables/references'
import type { SheetContext } from '../sheet-context'

/** How the sheet's formulas reach the user's own cells; null where a value has to do. `code` is the address of a project's code. */
export type LiveInputs = {
  score(criterion: string, code: string): string | null
  envelope(code: string): string | null
  /** The weight of a criterion; `code` is the address of its own code. */
  weight(code: string): string | null
}

/** Formulas that pick scores, envelopes and weights from the input tables by their codes, wherever its row is sorted to. */
export function liveInputs(context: SheetContext, { projects, criteria, scores }: Portfolio): LiveInputs {
  const light =
    isLight(projects.length * (criteria.length + 2), Math.max(projects.length, scores.length)) &&
    differBeyondCase([...projects, ...criteria].map(({ code }) => code))
  const project = picker(context, 'projects', light)
  const criterion = picker(context, 'criteria', light)
  return {
    score: light ? scorePicker(context, scores) : () => null,
    envelope: (code) => project('envelope', code),
    weight: (code) => criterion('weight', code),
  }
}

function picker(
  context: SheetContext,
  table: TableId,
  light: boolean,
): (column: string, code: string) => string | null {
  const source = light ? onlySource(context, table) : null
  const codes = source && columnReference(source, 'code')
  if (!source || !codes) return () => null
  return (column, code) => {
    const amounts = columnReference(source, column)
    return amounts && `SUMPRODUCT((${codes}=${code})*${amounts})`
  }
}

/** Wide tables have one column per criterion, long ones a criterion column; both are read. */
function scorePicker(context: SheetContext, scores: Portfolio['scores']): LiveInputs['score'] {
  const source = onlySource(context, 'scores')
  const projects = source && columnReference(source, 'project')
  if (!source || !projects || new Set(scores.map(pair)).size < scores.length) return () => null
  const columns = new Map<string, Set<string>>()
  for (const { criterion, column } of scores) columns.set(criterion, (columns.get(criterion) ?? new Set()).add(column))
  const criteria = source.columns['criterion'] && columnReference(source, 'criterion')
  return (criterion, code) => {
    const [column, ...others] = columns.get(criterion) ?? []
    const given = column === undefined || others.length > 0 ? null : columnReference(source, column)
    if (!given || criteria === null) return null
    const test = criteria === undefined ? '' : `*(${criteria}=${literal(criterion)})`
    return `SUMPRODUCT((${projects}=${code})${test}*${given})`
  }
}

function pair({ project, criterion }: { project: string; criterion: string }): string {
  return JSON.stringify([project, criterion])
}
