import type { Effort } from '../selection/best-selection'
import { evaluateChoice } from '../selection/evaluate-choice'
import type { ArbitrateHooks } from './arbitrate-options'
import type { Hypothesis, Price } from './arbitration'
import { priceOfDecision, priceSubject } from './price-subject'
import type { PortfolioProblem } from './problem-type'
import { scenarioResult, type SolvedScenario } from './scenario-result'

type Typed = (hypothesis: Hypothesis) => PortfolioProblem
type Context = {
  typed: Typed
  effort: Effort
  hooks: ArbitrateHooks
  /** Told the part done, 0 to 1. */
  onShare?: (share: number) => void
}

/** How often a better choice, found while pricing, may replace the base before prices are taken as they are. */
const MOST_REPLACEMENTS = 3

/**
 * A scenario with the price of the opposite decision on every subject. A forced run that beats the base shows that the
 * base was not the best: it takes its place, and everything is calculated again. Cancelled: prices not yet known stay
 * null.
 */
export async function explainScenario(scenario: SolvedScenario, context: Context): Promise<SolvedScenario> {
  let current = scenario
  for (let replacement = 0; current.selection.choice; replacement++) {
    const { prices, better } = await pricesOf(current, context)
    if (better === null || replacement === MOST_REPLACEMENTS) {
      const verdicts = current.result.verdicts.map((verdict, i) => ({ ...verdict, price: prices[i] ?? null }))
      return { ...current, result: { ...current.result, verdicts } }
    }
    current = await replacedBase(current, better)
  }
  return current
}

async function pricesOf(scenario: SolvedScenario, context: Context) {
  const { subjects } = scenario.built
  const prices: Price[] = []
  for (const candidate of subjects.keys()) {
    if (context.hooks.isCancelled?.()) break
    const { price, better } = await priceAt(scenario, candidate, context)
    if (better !== null) return { prices, better }
    prices.push(price)
    context.onShare?.((candidate + 1) / subjects.length)
    await context.hooks.pause?.()
  }
  return { prices, better: null }
}

/** A subject that was decided beforehand has the price of that decision: what is lost against leaving it open. */
async function priceAt(scenario: SolvedScenario, candidate: number, { typed, effort, hooks }: Context) {
  const { built, selection, result } = scenario
  const { code } = built.subjects[candidate]!
  const { hypothesis } = result
  const beforehand = hypothesis.forced.find(({ subject }) => subject === code)
  if (!beforehand) return priceSubject(built, selection, candidate, { effort, hooks })
  const open = typed({ ...hypothesis, forced: hypothesis.forced.filter((forcing) => forcing !== beforehand) })
  const price = await priceOfDecision(open, selection, { candidate, forced: beforehand.decision }, { effort, hooks })
  return { price, better: null }
}

async function replacedBase({ built, selection, result }: SolvedScenario, better: readonly (number | null)[]) {
  const { hypothesis, objective } = result
  const evaluation = evaluateChoice(built.problem, better)
  const replaced = { ...selection, status: 'bestFound' as const, choice: better, evaluation }
  return { built, selection: replaced, result: await scenarioResult(built, replaced, { hypothesis, objective }) }
}
