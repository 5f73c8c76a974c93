import { linearModel, type LinearModel, type Row, type RowMeaning } from './linear-model'
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
  let meanings = distinct(model.rows.filter(isLimit).map(({ meaning }) => meaning))
  for (const left of meanings) {
    const others = meanings.filter((meaning) => meaning !== left)
    if (!(await isFeasible(restricted(model, others)))) meanings = others
  }
  return meanings
}

function restricted(model: LinearModel, meanings: readonly RowMeaning[]): LinearModel {
  const names = new Set(meanings.map(nameOf))
  const rows = model.rows.flatMap((row) => {
    if (names.has(nameOf(row.meaning))) return [row]
    return row.meaning.kind === 'choose' ? [{ ...row, lower: 0 }] : []
  })
  return { ...model, rows }
}

/** At most one start per project is no limit that could be left out: only the obligation to choose one is. */
function isLimit({ meaning, lower }: Row): boolean {
  return meaning.kind !== 'synergy' && (meaning.kind !== 'choose' || lower > 0)
}

function distinct(meanings: readonly RowMeaning[]): RowMeaning[] {
  return [...new Map(meanings.map((meaning) => [nameOf(meaning), meaning])).values()]
}

function nameOf(meaning: RowMeaning): string {
  return JSON.stringify(meaning)
}
