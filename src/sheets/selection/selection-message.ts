import type { Arbitration, Limit, ScenarioResult } from '../../calculation/arbitration/arbitration'
import { sumOf } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import { credits, decidedByValue, hasAnswer, keptOf, tightest, type Decided } from '../arbitration/answer'
import { limitFamily, limitsText, moneyLimitText } from '../arbitration/limit-words'
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
    return conflict ? word('infeasible', { limits: limitsText(context, limitsFirst(scenario.conflict), names) }) : sure
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
  const blocking = blockingSentence(context, { decided, names })
  return [
    `${kept} ${sure}`,
    changeSentence(context, decided),
    moneySentences(context, scenario),
    ...(blocking === null ? [] : [blocking]),
  ].join('\n')
}

/** What there is too little of, before what must be done: the message names the first few only. */
function limitsFirst(conflict: readonly Limit[]): Limit[] {
  const isDecided = ({ kind }: Limit) => kind === 'mandatory' || kind === 'forced'
  return [...conflict.filter((limit) => !isDecided(limit)), ...conflict.filter(isDecided)]
}

/** The limits that keep most subjects of value out, each with how many; null when nothing of value is left out. */
function blockingSentence(
  context: SheetContext,
  { decided, names }: { decided: readonly Decided[]; names: Names },
): string | null {
  const { t } = context
  const out = decided.filter(({ subject, verdict }) => !verdict.kept && subject.value > 0 && verdict.forced === null)
  const counts = new Map<string, number>()
  for (const { verdict } of out) {
    for (const text of new Set(verdict.binding.map((limit) => limitFamily(context, limit, names))))
      counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const most = [...counts].sort((a, b) => b[1] - a[1] || compareCodes(a[0], b[0])).slice(0, NAMED)
  if (most.length === 0) return null
  const limits = most.map(([limit, count]) => t('sheets.selection.message.blockingItem', { limit, count }))
  return t('sheets.selection.message.blocking', { limits: limits.join(t('sheets.arbitration.limit.separator')) })
}

const NAMED = 3
const CODES = 8

/** Codes one after the other; beyond eight only their number is given. */
function codesText({ t }: Pick<SheetContext, 't'>, codes: readonly string[]): string {
  const others = codes.length - CODES
  const shown = others > 1 ? codes.slice(0, CODES) : codes
  const rest = others > 1 ? [t('sheets.arbitration.limit.others', { count: others })] : []
  return [...shown, ...rest].join(', ')
}

/** What leaves the plan that stands, and what enters it. */
function changeSentence({ t }: SheetContext, decided: readonly Decided[]): string {
  const word = (key: string, parameters = {}) => t(`sheets.selection.message.${key}`, parameters)
  const codes = (approved: boolean) =>
    codesText(
      { t },
      decided
        .filter(({ subject, verdict }) => subject.approved === approved && verdict.kept === !approved)
        .map(({ subject }) => subject.code),
    )
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
    codesText(
      { t },
      changed(kept).map(({ subject }) => subject),
    )
  const [entering, leaving] = [codes(true), codes(false)]
  if (entering === '' && leaving === '') return t('sheets.selection.otherObjectiveSame')
  return t('sheets.selection.otherObjective', {
    entering:
      entering === '' ? t('sheets.selection.nobodyEnters') : t('sheets.selection.entering', { projects: entering }),
    leaving: leaving === '' ? t('sheets.selection.nobodyLeaves') : t('sheets.selection.leaving', { projects: leaving }),
  })
}
