import type { Portfolio } from '../../portfolio/portfolio'
import { differBeyondCase, isLight, literal, liveCells, onlySource } from '../live'
import type { SheetContext } from '../sheet-context'

/** How the sheet's formulas reach the user's own cells; null where a value has to do. `code` is the address of a project's code. */
export type LiveInputs = {
  score(criterion: string, code: string): string | null
  envelope(code: string): string | null
  moeDays(code: string): string | null
}

/** Formulas that pick a project's scores, envelope and days from the input tables by its code, wherever its row is sorted to. */
export function liveInputs(context: SheetContext, { projects, criteria, scores }: Portfolio): LiveInputs {
  const light =
    isLight(projects.length * (criteria.length + 2), Math.max(projects.length, scores.length)) &&
    differBeyondCase([...projects, ...criteria].map(({ code }) => code))
  const project = picker(context, light)
  return {
    score: light ? scorePicker(context, scores) : () => null,
    envelope: (code) => project('envelope', code),
    moeDays: (code) => project('moeDays', code),
  }
}

function picker(context: SheetContext, light: boolean): (column: string, code: string) => string | null {
  const source = light ? onlySource(context, 'projects') : null
  const codes = source && liveCells(source, 'code')
  if (!source || !codes) return () => null
  return (column, code) => {
    const amounts = liveCells(source, column)
    return amounts && `SUMPRODUCT((${codes}=${code})*${amounts})`
  }
}

/** Wide tables have one column per criterion, long ones a criterion column; both are read. */
function scorePicker(context: SheetContext, scores: Portfolio['scores']): LiveInputs['score'] {
  const source = onlySource(context, 'scores')
  const projects = source && liveCells(source, 'project')
  if (!source || !projects || new Set(scores.map(pair)).size < scores.length) return () => null
  const columns = new Map<string, Set<string>>()
  for (const { criterion, column } of scores) columns.set(criterion, (columns.get(criterion) ?? new Set()).add(column))
  const criteria = source.columns['criterion'] && liveCells(source, 'criterion')
  return (criterion, code) => {
    const [column, ...others] = columns.get(criterion) ?? []
    const given = column === undefined || others.length > 0 ? null : liveCells(source, column)
    if (!given || criteria === null) return null
    const test = criteria === undefined ? '' : `*(${criteria}=${literal(criterion)})`
    return `SUMPRODUCT((${projects}=${code})${test}*${given})`
  }
}

function pair({ project, criterion }: { project: string; criterion: string }): string {
  return JSON.stringify([project, criterion])
}
