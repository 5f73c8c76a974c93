import type { BestSelection } from '../selection/best-selection'
import { minimalConflict } from '../selection/conflict'
import { cheapestRelaxation } from '../selection/relax-limits'
import type { Hypothesis, Limit, Objective, ScenarioResult } from './arbitration'
import { namedExtra } from './extra-limit'
import { distinctLimits, limitOfRow } from './limit-names'
import { costOf, externalTotals, moneyUses, teamUses } from './limit-uses'
import type { PortfolioProblem } from './problem-type'
import { scarcities } from './scarcities'
import { verdictsOf } from './verdicts'

/** A scenario with what it was made from: what explanations need. */
export type SolvedScenario = { built: PortfolioProblem; selection: BestSelection; result: ScenarioResult }

/** A selection told in the words of the portfolio. */
export async function scenarioResult(
  built: PortfolioProblem,
  selection: BestSelection,
  { hypothesis, objective }: { hypothesis: Hypothesis; objective: Objective },
): Promise<ScenarioResult> {
  const { status, choice, evaluation, bound, relaxation } = selection
  const common = { hypothesis, objective, status, bound, scarcities: relaxation ? scarcities(built, relaxation) : [] }
  if (!choice || !evaluation) {
    return {
      ...common,
      value: null,
      gap: null,
      cost: 0,
      externalDays: 0,
      externalCost: 0,
      verdicts: [],
      money: [],
      teams: [],
      conflict: status === 'infeasible' ? await conflictOf(built, hypothesis) : [],
      relaxation: status === 'infeasible' ? await relaxationOf(built) : [],
    }
  }
  return {
    ...common,
    value: evaluation.value,
    gap: gapOf(selection),
    cost: costOf(evaluation),
    ...externalTotals(built, evaluation),
    verdicts: verdictsOf(built, hypothesis, choice),
    money: moneyUses(built, evaluation),
    teams: teamUses(built, choice, evaluation),
    conflict: [],
    relaxation: [],
  }
}

/** How far the bound lies above the value: 0 when proven, null when either says nothing. */
function gapOf({ status, evaluation, bound }: BestSelection): number | null {
  if (status === 'optimal') return 0
  if (!evaluation || bound === null || evaluation.value <= 0) return null
  return Math.max(0, bound / evaluation.value - 1)
}

async function conflictOf(built: PortfolioProblem, hypothesis: Hypothesis): Promise<ScenarioResult['conflict']> {
  const meanings = await minimalConflict(built.problem)
  const limits = distinctLimits(meanings.flatMap((meaning) => limitOfRow(built, meaning) ?? []))
  return limits.map((limit) => namedForcing(limit, hypothesis))
}

/** What must be chosen because somebody decided so beforehand is no obligation of the portfolio. */
function namedForcing(limit: Limit, { forced }: Hypothesis): Limit {
  if (limit.kind !== 'mandatory') return limit
  const beforehand = forced.find(({ subject }) => subject === limit.subject)
  return beforehand ? { kind: 'forced', subject: limit.subject, decision: beforehand.decision } : limit
}

async function relaxationOf(built: PortfolioProblem): Promise<ScenarioResult['relaxation']> {
  const reliefs = (await cheapestRelaxation(built.problem)) ?? []
  return reliefs.map((relief) => namedExtra(built, relief))
}
