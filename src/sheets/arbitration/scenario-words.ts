import type { Arbitration, Hypothesis, ScenarioResult } from '../../calculation/arbitration/arbitration'
import type { SheetContext } from '../sheet-context'
import type { Names } from './names'

type Words = Pick<SheetContext, 't' | 'format'>

/** What a scenario supposes, in words: who works, with which credits, which decisions taken beforehand. */
function hypothesisText({ t, format }: Words, hypothesis: Hypothesis, names: Names): string {
  const word = (key: string, parameters = {}) => t(`sheets.arbitration.scenario.${key}`, parameters)
  const signed = (text: string, value: number) => (value > 0 ? `+${text}` : text)
  const { outsourcing, budgetShare, addedFte, earlierStarts, grantedSubsidies, forced } = hypothesis
  return [
    word(outsourcing ? 'outsourced' : 'internal'),
    ...(budgetShare === 1
      ? []
      : [word('credits', { change: signed(format.percent(budgetShare - 1), budgetShare - 1) })]),
    ...addedFte.map(({ team, fte }) =>
      word('fte', { fte: signed(format.days(fte * 100), fte), team: names.team(team) }),
    ),
    ...earlierStarts.map(({ project, months }) => word('earlier', { project, months })),
    ...grantedSubsidies.map((project) => word('subsidy', { project })),
    ...forced.map(({ subject, decision }) => word(decision === 'in' ? 'forcedIn' : 'forcedOut', { subject })),
  ].join(word('separator'))
}

/** A letter, in the order of the scenarios, for one that the product proposes; the authority's own code otherwise. */
export function scenarioCode(
  { scenarios }: Pick<Arbitration, 'scenarios'>,
  { hypothesis, objective }: ScenarioResult,
): string {
  if (hypothesis.label !== null) return hypothesis.code
  const place = scenarios.findIndex((one) => one.hypothesis.code === hypothesis.code && one.objective === objective)
  return place < 0 || place >= LETTERS ? hypothesis.code : String.fromCharCode(FIRST_LETTER + place)
}

const LETTERS = 26
const FIRST_LETTER = 65

/** The name of a scenario: `B · with outside days`. */
export function scenarioName(
  context: Words,
  arbitration: Pick<Arbitration, 'scenarios'>,
  { scenario, names }: { scenario: ScenarioResult; names: Names },
): string {
  const { hypothesis, objective } = scenario
  const words = hypothesis.label ?? hypothesisText(context, hypothesis, names)
  const weighted = objective === 'budgetWeighted' ? [context.t('sheets.arbitration.scenario.weighted')] : []
  return `${scenarioCode(arbitration, scenario)} · ${[words, ...weighted].join(context.t('sheets.arbitration.scenario.separator'))}`
}
