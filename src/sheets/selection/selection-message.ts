import type { Arbitration, ScenarioResult } from '../../calculation/arbitration/arbitration'
import { sumOf } from '../../portfolio/amount'
import { credits, decidedByValue, hasAnswer, keptOf, tightest, type Decided } from '../arbitration/answer'
import { limitsText, moneyLimitText } from '../arbitration/limit-words'
import type { Names } from '../arbitration/names'
import { scenarioName } from '../arbitration/scenario-words'
import { solvedSentence } from '../arbitration/status-words'
import { pointsText } from '../arbitration/verdict-words'
import type { SheetContext } from '../sheet-context'

/** The answer in the sentences that a committee needs: what is kept, how sure that is, what it costs, what is bought. */
export function selectionMessage(
  context: SheetContext,
  { arbitration, scenario, names }: { arbitration: Arbitration; scenario: ScenarioResult; names: Names },
): string {
  const { t } = context
  const word = (key: string, parameters = {}) => t(`sheets.selection.message.${key}`, parameters)
  const sure = solvedSentence(context, scenario)
  if (!hasAnswer(scenario)) {
    const conflict = scenario.conflict.length > 0
    return conflict ? word('infeasible', { limits: limitsText(context, scenario.conflict, names) }) : sure
  }
  const decided = decidedByValue(arbitration, scenario)
  const projects = keptOf(decided, 'project')
  const requests = keptOf(decided, 'request')
  const kept = word(requests.all > 0 ? 'kept' : 'keptProjects', {
    scenario: scenarioName(context, arbitration, { scenario, names }),
    projects: projects.kept,
    allProjects: projects.all,
    requests: requests.kept,
    allRequests: requests.all,
    value: pointsText(context, scenario.value!),
  })
  return [`${kept} ${sure}`, changeSentence(context, decided), moneySentences(context, scenario)].join('\n')
}

/** What leaves the plan that stands, and what enters it. */
function changeSentence({ t }: SheetContext, decided: readonly Decided[]): string {
  const word = (key: string, parameters = {}) => t(`sheets.selection.message.${key}`, parameters)
  const codes = (approved: boolean) =>
    decided
      .filter(({ subject, verdict }) => subject.approved === approved && verdict.kept === !approved)
      .map(({ subject }) => subject.code)
      .join(', ')
  const [leaving, entering] = [codes(true), codes(false)]
  return word('change', {
    leaving: leaving === '' ? word('nobodyLeaves') : word('leaving', { projects: leaving }),
    entering: entering === '' ? word('nobodyEnters') : word('entering', { projects: entering }),
  })
}

function moneySentences(context: SheetContext, { cost, money, externalDays, externalCost }: ScenarioResult): string {
  const word = (key: string, parameters = {}) => context.t(`sheets.selection.message.${key}`, parameters)
  const tight = tightest(money)
  const open = credits(money)
  const sentence =
    tight === null
      ? word('moneyOnly', { cost })
      : word('money', {
          cost,
          left: sumOf(open, ({ available, used }) => available - used),
          tightest: word('tight', {
            limit: moneyLimitText(context, tight.limit),
            use: context.format.percent(tight.used / tight.available),
          }),
        })
  return externalDays > 0 ? `${sentence} ${word('external', { days: externalDays, cost: externalCost })}` : sentence
}

/** What the choice of objective changes, in a sentence; null when the other one has no answer. */
export function otherObjectiveSentence(
  { t }: Pick<SheetContext, 't'>,
  scenario: Pick<ScenarioResult, 'verdicts'>,
  other: ScenarioResult | null,
): string | null {
  if (other === null || !hasAnswer(other)) return null
  const before = new Map(scenario.verdicts.map(({ subject, kept }) => [subject, kept]))
  const changed = (kept: boolean) =>
    other.verdicts.filter((verdict) => verdict.kept === kept && before.get(verdict.subject) === !kept)
  const codes = (kept: boolean) =>
    changed(kept)
      .map(({ subject }) => subject)
      .join(', ')
  const [entering, leaving] = [codes(true), codes(false)]
  if (entering === '' && leaving === '') return t('sheets.selection.otherObjectiveSame')
  return t('sheets.selection.otherObjective', {
    entering:
      entering === '' ? t('sheets.selection.nobodyEnters') : t('sheets.selection.entering', { projects: entering }),
    leaving: leaving === '' ? t('sheets.selection.nobodyLeaves') : t('sheets.selection.leaving', { projects: leaving }),
  })
}
