import { linearModel, type LinearModel, type Row, type RowMeaning } from './linear-model'
import type { Forced, SelectionProblem } from './selection-problem'
import { isFeasible } from './solve-selection'

/**
 * Limits that cannot all be kept, none of which could be left out: why no selection exists. Empty when one exists.
 *
 * The limits are halved again and again: a half that clashes with what is already known to belong is searched alone,
 * so that few limits out of many are found with few trials.
 * Source: U. Junker, "QuickXplain: preferred explanations and relaxations for over-constrained problems", 2004.
 */
export async function minimalConflict(problem: SelectionProblem, forced?: Forced): Promise<RowMeaning[]> {
  const model = linearModel(problem, forced)
  const clashes = async (meanings: readonly RowMeaning[]) => !(await isFeasible(restricted(model, meanings)))
  const all = distinct(model.rows.filter(isLimit).map(({ meaning }) => meaning))
  if (!(await clashes(all))) return []
  return explain([], false, all, clashes)
}

/** The limits of `open` that, with those of `known`, make a minimal conflict. */
async function explain(
  known: readonly RowMeaning[],
  changed: boolean,
  open: readonly RowMeaning[],
  clashes: (meanings: readonly RowMeaning[]) => Promise<boolean>,
): Promise<RowMeaning[]> {
  if (changed && (await clashes(known))) return []
  if (open.length === 1) return [...open]
  const half = Math.floor(open.length / 2)
  const [first, second] = [open.slice(0, half), open.slice(half)]
  const ofSecond = await explain([...known, ...first], true, second, clashes)
  const ofFirst = await explain([...known, ...ofSecond], ofSecond.length > 0, first, clashes)
  return [...ofFirst, ...ofSecond]
}

/** The model with some of its limits only. That a project is done once at most is no limit but what a choice is. */
function restricted(model: LinearModel, meanings: readonly RowMeaning[]): LinearModel {
  const names = new Set(meanings.map(nameOf))
  const rows = model.rows.flatMap((row): Row[] => {
    if (!isLimit(row) || names.has(nameOf(row.meaning))) return [row]
    return row.meaning.kind === 'choose' ? [{ ...row, lower: 0 }] : []
  })
  return { ...model, rows }
}

function isLimit({ meaning, lower }: Row): boolean {
  return meaning.kind === 'choose' ? lower > 0 : meaning.kind !== 'synergy'
}

function distinct(meanings: readonly RowMeaning[]): RowMeaning[] {
  return [...new Map(meanings.map((meaning) => [nameOf(meaning), meaning])).values()]
}

function nameOf(meaning: RowMeaning): string {
  return JSON.stringify(meaning)
}
