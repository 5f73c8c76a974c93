import type { Arbitration } from '../../calculation/arbitration/arbitration'
import { SteeringError } from '../../portfolio/errors'
import { scenarioCode } from '../../sheets/arbitration/scenario-words'
import type { Decision } from './decision'

/** What was asked of an arbitration is not among its answers. */
export class NotArbitratedError extends SteeringError {
  constructor(
    reason: 'requestNotArbitrated' | 'requestImpossible' | 'optionUnknown' | 'scenarioUnknown',
    params: SteeringError['params'],
  ) {
    super(reason, params)
  }
}

/**
 * The decision that takes an answer of an arbitration as it stands: a way to make room for the request, counted from
 * one, or a scenario as a whole, by its code or the letter that the sheets show. A request that fits as it is needs no
 * option.
 */
export function decisionOf(
  decision: Decision,
  { option, scenario }: { option: number | null; scenario: string | null },
  arbitration: Pick<Arbitration, 'requests' | 'scenarios'> | null,
): Decision {
  return {
    ...decision,
    ...(option === null ? {} : { given: givenBy(decision.request ?? '', option, arbitration) }),
    ...(scenario === null ? {} : { outcomes: outcomesOf(scenario, arbitration) }),
  }
}

function givenBy(
  request: string,
  option: number,
  arbitration: Pick<Arbitration, 'requests'> | null,
): Decision['given'] {
  const answer = arbitration?.requests.find((asked) => asked.request === request)
  if (!answer) throw new NotArbitratedError('requestNotArbitrated', { request })
  if (answer.answer === 'impossible') throw new NotArbitratedError('requestImpossible', { request })
  const chosen = answer.options[option - 1]
  if (answer.answer === 'asIs' && option === 1 && !chosen) return []
  if (!chosen) throw new NotArbitratedError('optionUnknown', { request, option, options: answer.options.length })
  return chosen.given.map(({ subject, kind, newStart }) => ({ project: subject, kind, newStart }))
}

function outcomesOf(scenario: string, arbitration: Pick<Arbitration, 'scenarios'> | null): Decision['outcomes'] {
  const scenarios = arbitration?.scenarios ?? []
  const found =
    scenarios.find(({ hypothesis }) => hypothesis.code === scenario) ??
    scenarios.find((one) => scenarioCode({ scenarios }, one) === scenario.toUpperCase())
  if (!found || found.verdicts.length === 0) {
    const codes = scenarios.map(({ hypothesis }) => hypothesis.code).join(', ')
    throw new NotArbitratedError('scenarioUnknown', { scenario, scenarios: codes })
  }
  return found.verdicts.map(({ subject, kept, start }) => ({ subject, kept, start }))
}
