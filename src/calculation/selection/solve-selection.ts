import loadHighs, { type Highs, type Model } from 'highs'
import { evaluateChoice, type Evaluation } from './evaluate-choice'
import { changesOf, cheapestModel, nearestModel } from './later-objectives'
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
  /** Nodes of the search tree after which the best found is answered: the same number gives the same answer on every machine. */
  nodes?: number
  /** A choice to begin with; the answer is never worse. */
  start?: Choice
  /** The plan that stands: of the proven choices of equal value and cost, the one that changes it least is taken. */
  approved?: Choice
  /** What decides between proven choices of equal value, in this order; by default the cost, then the changes. */
  then?: readonly ('cost' | 'changes')[]
  /** Nodes spent on each of them; by default as many as on the value. */
  thenNodes?: number
}

/** Share of a value that counts as nothing when two of them are compared. */
const VALUE_TOLERANCE = 1e-6

const leastOf = (value: number) => value - VALUE_TOLERANCE * Math.max(1, Math.abs(value))

/** Whether a selection is worth as much as another one, or as its bound. */
export function isAsGood(value: number, other: number): boolean {
  return value >= leastOf(other)
}

let loading: Promise<Highs> | undefined

/** HiGHS, compiled to WebAssembly, loaded once; `locate` says where a browser finds the compiled file. */
export function loadSolver(locate?: (file: string) => string): Promise<Highs> {
  loading ??= loadHighs(locate ? { locateFile: locate } : {})
  return loading
}

/**
 * The selection worth most within all limits, among those of the same value the cheapest one, and among those of the
 * same cost the one that changes the plan that stands least.
 *
 * Branch and bound on the pulse model (`linearModel`), first for value, then for cost at that value, then for the
 * number of projects whose start or fate changes. The answer is recomputed from the problem itself: what the solver
 * returns is never trusted for a limit.
 */
export async function solveSelection(problem: SelectionProblem, options: SolveOptions = {}): Promise<Selection> {
  const highs = await loadSolver()
  const model = linearModel(problem, options.forced)
  const solve = (next: LinearModel, start: Choice | undefined, nodes: number | undefined) => {
    const columns = start && chosenColumns(problem, model, start)
    return checked(
      problem,
      model,
      runModel(highs, next, { ...options, ...(nodes === undefined ? {} : { nodes }) }, columns),
    )
  }
  const best = solve(model, options.start, options.nodes)
  if (best.status !== 'optimal') return best

  const { approved, then = ['cost', 'changes'], thenNodes = options.nodes } = options
  const { value } = best.evaluation!
  const leastValue = leastOf(value)
  let chosen = best
  let mostCost = Infinity
  const prefer = (next: LinearModel) => {
    const found = solve(next, chosen.choice!, thenNodes)
    if (found.evaluation && found.evaluation.value >= leastValue) chosen = found
  }
  const forCost = then.includes('cost') ? cheapestModel(model, leastValue) : null
  if (forCost) {
    prefer(forCost)
    mostCost = chosen.evaluation!.cost
  }
  if (approved && then.includes('changes') && changesOf(approved, chosen.choice!) > 0)
    prefer(nearestModel(problem, model, { approved, leastValue, mostCost }))
  return { ...chosen, status: 'optimal', bound: best.bound }
}

/** The columns of the best solution of a model, or null when there is none. */
export async function solveModel(
  model: LinearModel,
  options: Pick<SolveOptions, 'nodes'> = {},
): Promise<Float64Array | null> {
  return runModel(await loadSolver(), model, options).columns
}

/** Whether any selection keeps all rows of a model. */
export async function isFeasible(model: LinearModel): Promise<boolean> {
  const run = runModel(await loadSolver(), { ...model, costs: model.costs.map(() => 0) }, {})
  return run.status !== 'infeasible'
}

type Run = { status: SelectionStatus; columns: Float64Array | null; bound: number | null }

/** Columns that the solver may begin with; it completes the others. */
type Start = { indices: number[]; values: number[] }

function runModel(highs: Highs, model: LinearModel, options: SolveOptions, start?: Start): Run {
  return highs.withModel(modelData(highs, model), (solver) => {
    solver.options.set({
      output_flag: false,
      mip_rel_gap: options.gap ?? 0,
      mip_abs_gap: 1e-9,
      mip_feasibility_tolerance: 1e-8,
      primal_feasibility_tolerance: 1e-8,
      ...(options.timeLimit === undefined ? {} : { time_limit: options.timeLimit }),
      ...(options.nodes === undefined ? {} : { mip_max_nodes: options.nodes }),
    })
    if (start) solver.setSolution(start)
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
    colUpper: upper.map((most) => (most === Infinity ? highs.infinity : most)),
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

function chosenColumns(problem: SelectionProblem, model: LinearModel, choice: Choice): Start {
  const columns = problem.candidates.flatMap(({ options }, candidate) =>
    options.map((_, i) => ({ column: model.firstOption[candidate]! + i, value: choice[candidate] === i ? 1 : 0 })),
  )
  return { indices: columns.map(({ column }) => column), values: columns.map(({ value }) => value) }
}

/** The selection that a run found, recomputed from the problem; one that breaks a limit is no answer. */
function checked(problem: SelectionProblem, model: LinearModel, { status, columns, bound }: Run): Selection {
  if (status === 'infeasible') return { status, choice: null, evaluation: null, bound: null }
  const choice = columns && choiceOf(problem, model, columns)
  const evaluation = choice && evaluateChoice(problem, choice)
  if (!evaluation || evaluation.violations.length > 0)
    return { status: 'stopped', choice: null, evaluation: null, bound }
  return { status, choice, evaluation, bound }
}

function choiceOf(problem: SelectionProblem, model: LinearModel, columns: Float64Array): Choice {
  return problem.candidates.map(({ options }, candidate) => {
    const chosen = options.findIndex((_, i) => columns[model.firstOption[candidate]! + i]! > 0.5)
    return chosen === -1 ? null : chosen
  })
}
