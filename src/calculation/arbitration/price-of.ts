import { bestSelection, type BestSelection, type Effort } from '../selection/best-selection'
import type { ArbitrateHooks, ProblemSource } from './arbitrate-options'
import type { Price, ScenarioResult } from './arbitration'
import { choiceOfStarts, chosenStarts, type ChosenStart } from './chosen-starts'

/** The price of one decision, asked by itself. */
export type AskedPrice = Price & {
  /** Value of the best selection found with the decision, less that of the scenario; never positive. Null without any. */
  found: number | null
}

export type PriceQuestion = {
  /** The scenario as it was answered. */
  scenario: ScenarioResult
  subject: string
  decision: 'in' | 'out'
  effort: Effort
}

/**
 * What it costs to decide otherwise on one subject: the scenario solved again with that decision taken beforehand, with
 * the same effort, and compared.
 *
 * Value lost: between `value − bound with the decision` and `bound − value with the decision`, never below 0; exact when
 * both answers are proven. Impossible when no selection keeps the limits with the decision.
 */
export async function priceOf(
  source: ProblemSource,
  { scenario, subject, decision, effort }: PriceQuestion,
  hooks: Pick<ArbitrateHooks, 'isCancelled' | 'pause'> = {},
): Promise<AskedPrice> {
  const { hypothesis, objective } = scenario
  const others = hypothesis.forced.filter((forcing) => forcing.subject !== subject)
  const forced = [...others, { subject, decision, reason: null }]
  const built = source({ hypothesis: { ...hypothesis, forced }, objective, limits: 'typed' })
  const before = keptIn(scenario)
  const start = choiceOfStarts(
    built,
    before.filter((kept) => kept.subject !== subject),
  )
  const other = await bestSelection(built.problem, { effort, start, approved: built.approved, ...hooks })
  const none = { impossible: other.status === 'infeasible', loss: null, displaced: [], admitted: [], found: null }
  if (!other.choice || scenario.value === null) return none
  const value = other.evaluation!.value
  return {
    impossible: false,
    loss: lossBetween(scenario, other, value),
    ...changes(before, chosenStarts(built, other.choice), subject),
    found: value < scenario.value ? value - scenario.value : 0,
  }
}

function keptIn({ verdicts }: ScenarioResult): ChosenStart[] {
  return verdicts.flatMap(({ subject, kept, start }) => (kept && start !== null ? [{ subject, start }] : []))
}

function lossBetween(scenario: ScenarioResult, other: BestSelection, value: number): Price['loss'] {
  const least = scenario.value!
  const most = scenario.status === 'optimal' ? least : scenario.bound
  const otherMost = other.status === 'optimal' ? value : other.bound
  return {
    atLeast: otherMost === null ? 0 : Math.max(0, least - otherMost),
    atMost: most === null ? null : Math.max(0, most - value),
  }
}

/** Who leaves and who enters, the subject of the decision left out. */
function changes(before: readonly ChosenStart[], after: readonly ChosenStart[], except: string) {
  const [was, is] = [before, after].map((kept) => new Set(kept.map(({ subject }) => subject)))
  const missing = (from: readonly ChosenStart[], other: ReadonlySet<string>) =>
    from.map(({ subject }) => subject).filter((subject) => subject !== except && !other.has(subject))
  return { displaced: missing(before, is!), admitted: missing(after, was!) }
}
