import loadHighs, { type Highs, type Model } from 'highs'
import { evaluateChoice, type Evaluation } from './evaluate-choice'
import { linearModel, type LinearModel } from './linear-model'
import type { Choice, Forced, SelectionProblem } from './selection-problem'

/** Four different words: proven best; best found, with a bound; proven impossible; stopped before anything was found. */
export type SelectionStatus = 'optimal' | 'bestFound' | 'infeasible' | 'stopped'

export type Selection = {
  status: SelectionStatus
  /** Null when infeasible or stopped. */
  choice: Choice | null
  evaluation: Evaluation | null
  /** No choice can be worth more. */
  bound: number | null
}

export type SolveOptions = {
  forced?: Forced
  /** Seconds; for people. Tests use small problems to proof. */
  timeLimit?: number
  /** Relative gap at which the best found is good enough. */
  gap?: number
}

/** Value that counts as equal when two proven optima are compared. */
const VALUE_TOLERANCE = 1e-6

let loading: Promise<Highs> | undefined

/** HiGHS, compiled to WebAssembly, loaded once; `locate` says where a browser finds the compiled file. */
export function loadSolver(locate?: (file: string) => string): Promise<Highs> {
  loading ??= loadHighs(locate ? { locateFile: locate } : {})
  return loading
}

/**
 * The selection worth most within all limits and, among those of the same value, the cheapest one.
 *
 * Branch and bound on the pulse model (`linearModel`), first for value, then for cost at that value. The answer is
 * recomputed from the problem itself: what the solver returns is never trusted for a limit.
 */
export async function solveSelection(problem: SelectionProblem, options: SolveOptions = {}): Promise<Selection> {
  const highs = await loadSolver()
  const model = linearModel(problem, options.forced)
  const best = runModel(highs, model, options)
  if (!best.columns) return { status: best.status, choice: null, evaluation: null, bound: best.bound }
  const choice = choiceOf(problem, model, best.columns)
  const evaluation = evaluateChoice(problem, choice)
  if (best.status !== 'optimal') return { status: best.status, choice, evaluation, bound: best.bound }
  const columns = cheapestOfValue(highs, model, evaluation.value, options)
  const cheapest = columns ? choiceOf(problem, model, columns) : choice
  return { status: 'optimal', choice: cheapest, evaluation: evaluateChoice(problem, cheapest), bound: best.bound }
}

/** Whether any selection keeps all rows of a model. */
export async function isFeasible(model: LinearModel): Promise<boolean> {
  const run = runModel(await loadSolver(), { ...model, costs: model.costs.map(() => 0) }, {})
  return run.status !== 'infeasible'
}

type Run = { status: SelectionStatus; columns: Float64Array | null; bound: number | null }

function runModel(highs: Highs, model: LinearModel, options: SolveOptions): Run {
  return highs.withModel(modelData(highs, model), (solver) => {
    solver.options.set({
      output_flag: false,
      mip_rel_gap: options.gap ?? 0,
      mip_abs_gap: 1e-9,
      ...(options.timeLimit === undefined ? {} : { time_limit: options.timeLimit }),
    })
    solver.run()
    return outcome(highs, solver, options)
  })
}

function outcome(highs: Highs, solver: Model, options: SolveOptions): Run {
  const { modelStatus } = highs.constants
  const status = solver.getModelStatus()
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) {
    return { status: 'infeasible', columns: null, bound: null }
  }
  const bound = Number(solver.info.get('mip_dual_bound'))
  const found = Number(solver.info.get('primal_solution_status')) === 2
  if (!found) return { status: 'stopped', columns: null, bound }
  const proven = status === modelStatus.optimal && !options.gap
  return { status: proven ? 'optimal' : 'bestFound', columns: solver.getSolution().colValue, bound }
}

/** The model as HiGHS takes it. */
export function modelData(highs: Highs, { costs, upper, integer, rows }: LinearModel) {
  const { variableType } = highs.constants
  const starts = [0]
  for (const { terms } of rows) starts.push(starts.at(-1)! + terms.length)
  return {
    numCols: costs.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: costs,
    colLower: costs.map(() => 0),
    colUpper: upper,
    rowLower: rows.map(({ lower }) => (lower === -Infinity ? -highs.infinity : lower)),
    rowUpper: rows.map(({ upper }) => (upper === Infinity ? highs.infinity : upper)),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: costs.length,
      starts,
      indices: rows.flatMap(({ terms }) => terms.map(([column]) => column)),
      values: rows.flatMap(({ terms }) => terms.map(([, factor]) => factor)),
    },
    integrality: integer.map((whole) => (whole ? variableType.integer : variableType.continuous)),
  }
}

function choiceOf(problem: SelectionProblem, model: LinearModel, columns: Float64Array): Choice {
  return problem.candidates.map(({ options }, candidate) => {
    const chosen = options.findIndex((_, i) => columns[model.firstOption[candidate]! + i]! > 0.5)
    return chosen === -1 ? null : chosen
  })
}

/** Second objective: the same rows, the value kept, the money spent as small as possible. */
function cheapestOfValue(highs: Highs, model: LinearModel, value: number, options: SolveOptions): Float64Array | null {
  const greatest = Math.max(...model.spending)
  if (greatest <= 0) return null
  const terms = model.costs.flatMap((cost, column): [number, number][] => (cost === 0 ? [] : [[column, cost]]))
  const lower = value - VALUE_TOLERANCE * Math.max(1, Math.abs(value))
  const keepValue = { meaning: { kind: 'value' } as const, lower, upper: Infinity, terms, scale: 1 }
  const costs = model.spending.map((amount) => -amount / greatest)
  return runModel(highs, { ...model, costs, rows: [...model.rows, keepValue] }, options).columns
}
