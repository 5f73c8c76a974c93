import type { RequestArbitration } from '../../calculation/arbitration/arbitration'
import { round } from '../../portfolio/amount'
import { exchangeText } from '../arbitration/exchange-words'
import { limitsText } from '../arbitration/limit-words'
import type { Names } from '../arbitration/names'
import { pointsText } from '../arbitration/verdict-words'
import type { SheetContext } from '../sheet-context'
import type { Tone } from '../status'

type Words = Pick<SheetContext, 't' | 'format'>

export const ANSWER_TONES: Record<RequestArbitration['answer'], Tone> = {
  asIs: 'good',
  exchange: 'watch',
  impossible: 'bad',
}

/** The answer to a request in a sentence: what it brings, in exchange for what, at what loss. */
export function answerSentence(context: Words, request: RequestArbitration, names: Names): string {
  const word = (key: string, parameters = {}) => context.t(`sheets.arbitrated.sentence.${key}`, parameters)
  const [best] = request.options
  const start = best?.start == null ? '' : word('start', { start: context.format.period(best.start) })
  switch (request.answer) {
    case 'asIs':
      return word('asIs', { start })
    case 'impossible':
      if (request.binding.length === 0) return word('impossibleUnknown')
      return word('impossible', { limits: limitsText(context, request.binding, names) })
    case 'exchange':
      if (!best) return word('impossibleUnknown')
      return word(request.scored ? 'exchange' : 'exchangeUnscored', {
        value: pointsText(context, request.value),
        exchange: exchangeText(context, best),
        lost: pointsText(context, best.valueLost),
        net: netText(context, request.value - best.valueLost),
        start,
      })
  }
}

/**
 * What the Project Office proposes, in the imperative; the decision is the committee's. An exchange that loses more than
 * the request brings is not proposed, but still named: it is what accepting would take.
 */
export function proposalSentence(context: Words, request: RequestArbitration, names: Names): string {
  const word = (key: string, parameters = {}) => context.t(`sheets.arbitrated.proposal.${key}`, parameters)
  const [best] = request.options
  if (request.answer === 'asIs') return word(request.scored ? 'asIs' : 'asIsUnscored')
  if (request.answer === 'exchange' && best) {
    const exchange = exchangeText(context, best)
    if (!request.scored) return word('exchangeUnscored', { exchange })
    const net = request.value - best.valueLost
    return net >= 0 ? word('exchange', { exchange }) : word('losing', { exchange, net: netText(context, net) })
  }
  if (request.binding.length === 0) return word('impossibleUnknown')
  return word('impossible', { limits: limitsText(context, request.binding, names) })
}

/** The proposal, then what it brings and loses without naming the projects a second time. */
export function proposedText(context: Words, request: RequestArbitration, names: Names): string[] {
  const proposal = proposalSentence(context, request, names)
  const [best] = request.options
  if (request.answer === 'impossible' || !request.scored) return [proposal]
  if (request.answer === 'asIs' || !best) return [proposal, answerSentence(context, request, names)]
  const word = (key: string, parameters = {}) => context.t(`sheets.arbitrated.sentence.${key}`, parameters)
  const figures = word('figures', {
    value: pointsText(context, request.value),
    lost: pointsText(context, best.valueLost),
    start: best.start === null ? '' : word('start', { start: context.format.period(best.start) }),
  })
  return [proposal, figures]
}

/** A balance with its sign. */
function netText(context: Pick<SheetContext, 'format'>, net: number): string {
  return `${round(net, 1) > 0 ? '+' : ''}${pointsText(context, net)}`
}
