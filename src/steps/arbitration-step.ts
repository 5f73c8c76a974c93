import type { Arbitration } from '../calculation/arbitration/arbitration'
import { sumOf } from '../portfolio/amount'
import { arbitratedSheet } from '../sheets/arbitrated-requests'
import { credits, decidedByValue, hasAnswer, keptOf, proposedScenario } from '../sheets/arbitration/answer'
import { exchangeText } from '../sheets/arbitration/exchange-words'
import { moneyLimitText } from '../sheets/arbitration/limit-words'
import { namesOf } from '../sheets/arbitration/names'
import { scenarioName } from '../sheets/arbitration/scenario-words'
import { solvedText } from '../sheets/arbitration/status-words'
import { pointsText } from '../sheets/arbitration/verdict-words'
import { comparisonSheet } from '../sheets/comparison'
import { frontierSheet } from '../sheets/frontier'
import { selectionSheet } from '../sheets/selection'
import type { SheetContext } from '../sheets/sheet-context'
import type { SheetPlan } from '../workbook/sheet-plan'
import type { StepInput, StepOutput } from './roadmap'
import type { Figure, Picture } from './step'

/** Which projects and requests fit, starting when, why, and in exchange for what? */
export async function arbitrationStep({
  reading,
  calculations,
  context,
  options,
  hooks,
}: StepInput): Promise<StepOutput> {
  const { portfolio } = reading
  const arbitration = await calculations.arbitration(options.arbitration ?? {}, hooks)
  const input = { portfolio, arbitration }
  return {
    figures: arbitrationFigures(context, input),
    pictures: creditsPicture(context, arbitration),
    findings: arbitration.findings,
    plans: [
      selectionSheet(context, input),
      ...wanted(context, 'comparison', arbitration.scenarios.length > 0, () => comparisonSheet(context, input)),
      ...wanted(context, 'frontier', arbitration.frontier.length > 0, () => frontierSheet(context, input)),
      ...wanted(context, 'arbitrated', portfolio.requests.length > 0, () => arbitratedSheet(context, input)),
    ],
    arbitration,
    teams: portfolio.teams.map(({ code, label }) => ({ code, label })),
  }
}

/** A sheet that has nothing to say is written only where an earlier one stands, which would otherwise tell old answers. */
function wanted({ generated }: SheetContext, identity: string, useful: boolean, plan: () => SheetPlan): SheetPlan[] {
  return useful || generated.some(({ mark }) => mark.identity === identity) ? [plan()] : []
}

function arbitrationFigures(
  context: SheetContext,
  { portfolio, arbitration }: { portfolio: Parameters<typeof namesOf>[0]; arbitration: Arbitration },
): Figure[] {
  const scenario = proposedScenario(arbitration)
  const text = (key: string, value: string | null): Figure => ({ key, kind: 'text', value })
  if (scenario === null || arbitration.subjects.length === 0) return [text('scenarioProposed', null)]
  const names = namesOf(portfolio, arbitration)
  const answered = hasAnswer(scenario)
  const decided = decidedByValue(arbitration, scenario)
  const kept = (kind: 'project' | 'request') =>
    answered ? context.t('sheets.selection.figure.of', keptOf(decided, kind)) : null
  const open = credits(scenario.money)
  const exchange = arbitration.requests.find(({ options }) => (options[0]?.given.length ?? 0) > 0)
  return [
    text('scenarioProposed', scenarioName(context, arbitration, { scenario, names })),
    text('answerFound', solvedText(context, scenario)),
    text('valueToCome', scenario.value === null ? null : pointsText(context, scenario.value)),
    text('projectsKept', kept('project')),
    text('requestsKept', kept('request')),
    { key: 'stillToSpend', kind: 'money', value: answered ? scenario.cost : null },
    {
      key: 'creditsLeft',
      kind: 'money',
      value: open.length === 0 ? null : sumOf(open, ({ available, used }) => available - used),
    },
    { key: 'outsideDays', kind: 'days', value: answered ? scenario.externalDays : null },
    { key: 'requestsArbitrated', kind: 'count', value: arbitration.requests.length },
    text(
      'firstExchange',
      exchange
        ? context.t('figures.exchangeText', {
            request: exchange.request,
            exchange: exchangeText(context, exchange.options[0]!),
          })
        : null,
    ),
  ]
}

/** Credits used against what is open, by year and section. */
function creditsPicture(context: SheetContext, arbitration: Arbitration): Picture[] {
  const open = credits(proposedScenario(arbitration)?.money ?? [])
  if (open.length === 0) return []
  const bars = open.map(({ limit, used, available }) => ({
    label: moneyLimitText(context, limit),
    value: used,
    limit: available,
  }))
  return [{ kind: 'bars', key: 'credits', unit: 'money', bars }]
}
