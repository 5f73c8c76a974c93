import { linearModel, type LinearModel, type RowMeaning } from './linear-model'
import type { Forced, SelectionProblem } from './selection-problem'
import { isFeasible } from './solve-selection'

/**
 * Limits that cannot all be kept, none of which could be left out: why no selection exists.
 *
 * Deletion filter: each named limit is left out in turn; if the rest is still impossible it stays out, otherwise it
 * belongs to the conflict. Empty when a selection exists.
 * Source: J. W. Chinneck, "Feasibility and infeasibility in optimization", 2008.
 */
export async function minimalConflict(problem: SelectionProblem, forced?: Forced): Promise<RowMeaning[]> {
  const model = linearModel(problem, forced)
  if (await isFeasible(model)) return []
  let meanings = distinct(model.rows.map(({ meaning }) => meaning))
  for (const left of meanings) {
    const others = meanings.filter((meaning) => meaning !== left)
    if (!(await isFeasible(restricted(model, others)))) meanings = others
  }
  return meanings
}

function restricted(model: LinearModel, meanings: readonly RowMeaning[]): LinearModel {
  const names = new Set(meanings.map(nameOf))
  return { ...model, rows: model.rows.filter(({ meaning }) => names.has(nameOf(meaning))) }
}

function distinct(meanings: readonly RowMeaning[]): RowMeaning[] {
  return [...new Map(meanings.map((meaning) => [nameOf(meaning), meaning])).values()]
}

function nameOf(meaning: RowMeaning): string {
  return JSON.stringify(meaning)
}
