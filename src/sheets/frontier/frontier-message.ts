import type { Arbitration } from '../../calculation/arbitration/arbitration'
import { hasAnswer, proposedScenario } from '../arbitration/answer'
import { limitsText, limitText } from '../arbitration/limit-words'
import type { Names } from '../arbitration/names'
import { pointsText } from '../arbitration/verdict-words'
import type { SheetContext } from '../sheet-context'
import { rankedScarcities, worthOf } from './frontier-tables'
import { gainRate, knownPoints, nextSmaller, nextUseful, votedPoint } from './next-euro'

/** What more money would bring, what less would cost, and where the plan that stands lies. */
export function frontierMessage(
  context: SheetContext,
  { arbitration, names }: { arbitration: Arbitration; names: Names },
): string {
  const points = knownPoints(arbitration.frontier)
  const voted = votedPoint(points)
  const word = (key: string, parameters = {}) => context.t(`sheets.frontier.message.${key}`, parameters)
  if (voted === null) return word('none')
  const more = nextUseful(points, voted)
  const less = nextSmaller(points, voted)
  const share = (value: number) => value * 100
  const sentences = [
    more === null
      ? isAllKept(arbitration)
        ? word('allKept')
        : [word('noNext'), ...scarcestSentence(context, { arbitration, names })].join(' ')
      : word('next', {
          more: more.budget - voted.budget,
          share: share(more.share),
          gain: pointsText(context, more.value - voted.value),
          rate: pointsText(context, gainRate(voted, more) ?? 0),
        }),
  ]
  if (less !== null) {
    const loss = voted.value - less.value
    const parameters = { less: voted.budget - less.budget, share: share(less.share), loss: pointsText(context, loss) }
    sentences.push(word(loss > 0 ? 'less' : 'lessSame', parameters))
  }
  return [sentences.join(' '), planSentence(context, { arbitration, names })].join('\n').trim()
}

function isAllKept(arbitration: Arbitration): boolean {
  const verdicts = proposedScenario(arbitration)?.verdicts ?? []
  return verdicts.length > 0 && verdicts.every(({ kept }) => kept)
}

/** Where an effort would pay most when money alone brings nothing; none when nothing is scarce. */
function scarcestSentence(
  context: SheetContext,
  { arbitration, names }: { arbitration: Arbitration; names: Names },
): string[] {
  const [first] = rankedScarcities(proposedScenario(arbitration)?.scarcities ?? [])
  if (!first) return []
  return [
    context.t('sheets.frontier.message.scarcest', {
      limit: limitText(context, first.limit, names),
      unit: context.t(`sheets.frontier.unit.${first.per}`),
      value: pointsText(context, worthOf(first)),
    }),
  ]
}

function planSentence(
  context: SheetContext,
  { arbitration, names }: { arbitration: Arbitration; names: Names },
): string {
  const { plan } = arbitration
  const scenario = proposedScenario(arbitration)
  const word = (key: string, parameters = {}) => context.t(`sheets.frontier.message.${key}`, parameters)
  const value = pointsText(context, plan.value)
  if (plan.broken.length > 0)
    return word('planBroken', { value, cost: plan.cost, limits: limitsText(context, plan.broken, names) })
  if (scenario === null || !hasAnswer(scenario)) return ''
  const chosen = { chosen: pointsText(context, scenario.value!), chosenCost: scenario.cost }
  return word('plan', { value, cost: plan.cost, ...chosen })
}
