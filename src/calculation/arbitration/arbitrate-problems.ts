import { bestSelection, type Effort } from '../selection/best-selection'
import { evaluateChoice } from '../selection/evaluate-choice'
import type { ArbitrateHooks, ArbitrateOptions, ProblemSource } from './arbitrate-options'
import type { Arbitration, Hypothesis } from './arbitration'
import { choiceOfStarts, chosenStarts } from './chosen-starts'
import { explainScenario } from './explain-scenario'
import { frontierOf } from './frontier-points'
import { distinctLimits, limitOfViolation } from './limit-names'
import { costOf } from './limit-uses'
import type { PortfolioProblem } from './problem-type'
import { quiet, reporter, shareOf } from './progress'
import { recommendedScenario } from './recommended-scenario'
import { arbitrateRequest } from './request-arbitration'
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
  const { hypotheses, objective, detail, effort } = options
  const typed = (hypothesis: Hypothesis) => source({ hypothesis, objective, limits: 'typed' })
  const solved = await solveScenarios(typed, options, hooks)
  const chosen = recommendedOf(solved, options.recommended)
  const withFrontier = chosen !== null && !options.known && detail !== 'requests'
  const frontier = withFrontier ? await frontierOf(typed, chosen, effort, hooks) : []
  const explained =
    chosen && detail === 'reasons'
      ? await explainScenario(chosen, {
          typed,
          effort: pricingEffort(effort, options.priceNodes),
          hooks,
          onShare: reporter(hooks, 'reasons', chosen),
        })
      : chosen
  const scenarios = solved.map(({ result }, i) => (solved[i] === chosen ? explained!.result : result))
  const built = chosen?.built ?? solved[0]?.built ?? typed(hypotheses[0]!)
  return {
    subjects: built.subjects,
    periods: built.periods,
    scenarios,
    recommended: chosen?.result.hypothesis.code ?? null,
    otherObjective: detail === 'reasons' && chosen ? await otherObjectiveOf(source, chosen, options, hooks) : null,
    stability: stabilityOf(built.subjects, scenarios),
    frontier,
    plan: planOf(built),
    requests:
      detail === 'values' ? [] : await requestsOf(source, chosen?.result.hypothesis ?? hypotheses[0]!, options, hooks),
    findings: built.findings,
  }
}

/** The one asked for, else the best one that asks for nothing that was not voted. */
function recommendedOf(solved: readonly SolvedScenario[], wanted: string | undefined): SolvedScenario | null {
  const answered = solved.filter(({ result }) => result.value !== null)
  const best = recommendedScenario(answered.map(({ result }) => result))
  return (
    answered.find(({ result }) => result.hypothesis.code === wanted) ??
    answered.find(({ result }) => result === best) ??
    null
  )
}

/** A price begins with a choice that is good already: one short search, then the proof. */
function pricingEffort({ seed, restarts, rounds, nodes }: Effort, priceNodes = nodes): Effort {
  return { seed, restarts: Math.min(1, restarts), rounds: Math.min(PRICE_ROUNDS, rounds), nodes: priceNodes }
}

const PRICE_ROUNDS = 2000

async function otherObjectiveOf(
  source: ProblemSource,
  { result: { hypothesis } }: SolvedScenario,
  { objective, effort }: Pick<ArbitrateOptions, 'objective' | 'effort'>,
  hooks: ArbitrateHooks,
): Promise<Arbitration['otherObjective']> {
  if (hooks.isCancelled?.()) return null
  const other = objective === 'value' ? 'budgetWeighted' : 'value'
  const built = source({ hypothesis, objective: other, limits: 'typed' })
  const selection = await bestSelection(built.problem, { effort, approved: built.approved, ...quiet(hooks) })
  return scenarioResult(built, selection, { hypothesis, objective: other })
}

async function requestsOf(
  source: ProblemSource,
  supposed: Hypothesis,
  { objective, requests, effort }: Pick<ArbitrateOptions, 'objective' | 'requests' | 'effort'>,
  hooks: ArbitrateHooks,
): Promise<Arbitration['requests']> {
  const hypothesis = { ...supposed, forced: [] }
  const typed = source({ hypothesis, objective, limits: 'typed' })
  const planned = source({ hypothesis, objective, limits: 'asPlanned' })
  const wanted = [...planned.subjects.keys()].filter((candidate) => {
    const { kind, code, approved } = planned.subjects[candidate]!
    return kind === 'request' && !approved && (requests === 'toArbitrate' || requests.includes(code))
  })
  const arbitrated: Arbitration['requests'] = []
  for (const [i, candidate] of wanted.entries()) {
    if (hooks.isCancelled?.()) break
    arbitrated.push(await arbitrateRequest({ planned, typed }, candidate, { nodes: effort.nodes }))
    reporter(hooks, 'requests', null)((i + 1) / wanted.length)
    await hooks.pause?.()
  }
  return arbitrated
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
          share: shareOf('scenarios', (i + share) / hypotheses.length),
          stage: 'scenarios',
          scenario: hypothesis.code,
          best: choice && value !== null ? { value, bound, kept: chosenStarts(built, choice) } : null,
        }),
    })
    solved.push({ built, selection, result: await scenarioResult(built, selection, { hypothesis, objective }) })
  }
  return solved
}

const NO_EFFORT: Effort = { seed: 0, restarts: 0, rounds: 0, nodes: 0 }

function planOf(built: PortfolioProblem): Arbitration['plan'] {
  const evaluation = evaluateChoice(built.problem, built.approved)
  const broken = distinctLimits(evaluation.violations.map((violation) => limitOfViolation(built, violation)))
  return { cost: costOf(evaluation), value: evaluation.value, broken }
}
