import { bestSelection, type Effort } from '../selection/best-selection'
import { evaluateChoice } from '../selection/evaluate-choice'
import type { ArbitrateHooks, ArbitrateOptions, ProblemSource } from './arbitrate-options'
import type { Arbitration, Hypothesis } from './arbitration'
import { choiceOfStarts, chosenStarts } from './chosen-starts'
import { frontierOf } from './frontier-points'
import { distinctLimits, limitOfViolation } from './limit-names'
import { costOf } from './limit-uses'
import type { PortfolioProblem } from './problem-type'
import { recommendedScenario } from './recommended-scenario'
import { scenarioResult, type SolvedScenario } from './scenario-result'
import { stabilityOf } from './stability'

/**
 * Which projects, why, why not, and in exchange for what: the scenarios of the hypotheses, their stability, the
 * frontier, and the plan that stands beside them.
 *
 * A cancelled run answers what was found so far: the scenario at hand says `stopped`, later ones are left out.
 * The same seed and effort give the same answer on every machine.
 */
export async function arbitrateProblems(
  source: ProblemSource,
  options: Omit<ArbitrateOptions, 'dataDate' | 'scores'>,
  hooks: ArbitrateHooks = {},
): Promise<Arbitration> {
  const { hypotheses, objective } = options
  const typed = (hypothesis: Hypothesis) => source({ hypothesis, objective, limits: 'typed' })
  const solved = await solveScenarios(typed, options, hooks)
  const [first] = solved
  const scenarios = solved.map(({ result }) => result)
  const recommended =
    solved.find(({ result }) => result.hypothesis.code === options.recommended && result.value !== null) ??
    solved.find(({ result }) => result === recommendedScenario(scenarios)) ??
    null
  const built = first?.built ?? typed(hypotheses[0]!)
  return {
    subjects: built.subjects,
    periods: built.periods,
    scenarios,
    recommended: recommended?.result.hypothesis.code ?? null,
    otherObjective: null,
    stability: stabilityOf(built.subjects, scenarios),
    frontier: recommended ? await frontierOf(typed, recommended, options.effort, hooks) : [],
    plan: planOf(recommended?.built ?? built),
    requests: [],
    findings: built.findings,
  }
}

async function solveScenarios(
  typed: (hypothesis: Hypothesis) => PortfolioProblem,
  { hypotheses, objective, effort, known }: Pick<ArbitrateOptions, 'hypotheses' | 'objective' | 'effort' | 'known'>,
  hooks: ArbitrateHooks,
): Promise<SolvedScenario[]> {
  const solved: SolvedScenario[] = []
  for (const [i, hypothesis] of hypotheses.entries()) {
    if (i > 0 && hooks.isCancelled?.()) break
    const built = typed(hypothesis)
    const kept = known?.get(hypothesis.code)
    const selection = await bestSelection(built.problem, {
      effort: kept ? NO_EFFORT : effort,
      start: kept ? choiceOfStarts(built, kept) : built.approved,
      approved: built.approved,
      ...hooks,
      onProgress: ({ share, value, bound, choice }) =>
        hooks.onProgress?.({
          share: (SCENARIOS_SHARE * (i + share)) / hypotheses.length,
          stage: 'scenarios',
          scenario: hypothesis.code,
          best: choice && value !== null ? { value, bound, kept: chosenStarts(built, choice) } : null,
        }),
    })
    solved.push({ built, selection, result: await scenarioResult(built, selection, { hypothesis, objective }) })
  }
  return solved
}

/** The part of the progress that the scenarios take. */
const SCENARIOS_SHARE = 0.4

const NO_EFFORT: Effort = { seed: 0, restarts: 0, rounds: 0, nodes: 0 }

function planOf(built: PortfolioProblem): Arbitration['plan'] {
  const evaluation = evaluateChoice(built.problem, built.approved)
  const broken = distinctLimits(evaluation.violations.map((violation) => limitOfViolation(built, violation)))
  return { cost: costOf(evaluation), value: evaluation.value, broken }
}
