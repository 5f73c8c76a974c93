import { linearModel } from './linear-model'
import { loadSolver, modelData } from './solve-selection'
import type { Forced, SelectionProblem } from './selection-problem'

/** Where a search may begin to look. */
export type Guide = {
  /** Share of each candidate's option that the relaxed plan takes, 0 to 1. */
  shares: number[][]
  /** What each candidate's option brings beyond the price of all that it uses: work, money, order, groups. */
  merits: number[][]
}

/** What the problem looks like when projects may be done in part: a bound, and what each scarce thing is worth. */
export type Relaxation = Guide & {
  /** No selection is worth more. */
  bound: number
  /** Value that one more unit of a team's work in a period, or of a budget, would bring; per team and period, per budget. */
  workPrices: number[][]
  budgetPrices: number[]
}

/**
 * The linear relaxation of the selection problem, or null when even partial projects cannot keep the limits.
 *
 * The prices are the dual values of the limits: "one more day of this team in March would bring …".
 */
export async function relaxSelection(problem: SelectionProblem, forced?: Forced): Promise<Relaxation | null> {
  const highs = await loadSolver()
  const model = linearModel(problem, forced)
  return highs.withModel(modelData(highs, { ...model, integer: model.integer.map(() => false) }), (solver) => {
    solver.options.set({ output_flag: false, presolve: 'off' })
    solver.run()
    if (solver.getModelStatus() !== highs.constants.modelStatus.optimal) return null
    const { colValue, colDual, rowDual } = solver.getSolution()
    const workPrices = problem.teams.map(() => new Array<number>(problem.periods).fill(0))
    const budgetPrices = problem.budgets.map(() => 0)
    model.rows.forEach(({ meaning, scale }, row) => {
      const price = Math.abs(rowDual[row]!) / scale
      if (meaning.kind === 'capacity') workPrices[meaning.team]![meaning.period] = price
      if (meaning.kind === 'budget') budgetPrices[meaning.budget] = price
    })
    return {
      bound: solver.getObjectiveValue(),
      shares: problem.candidates.map(({ options }, i) => options.map((_, o) => colValue[model.firstOption[i]! + o]!)),
      // The reduced cost of a column, without the price of being the only option of its candidate.
      merits: problem.candidates.map(({ options }, i) =>
        options.map((_, o) => colDual[model.firstOption[i]! + o]! + rowDual[i]!),
      ),
      workPrices,
      budgetPrices,
    }
  })
}
