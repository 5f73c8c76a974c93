import type { CommitteePack } from '../calculation/committee/committee-pack'
import type { Indicators } from '../calculation/indicators/follow-indicators'
import { committeeSheet } from '../sheets/committee'
import { openDrafts } from './close-session'
import { indicatorsSheet } from '../sheets/indicators'
import type { StepInput, StepOutput } from './roadmap'
import type { Figure } from './step'

/** What must the committee see and decide? */
export function committeeStep({ reading, calculations, context, options }: StepInput): StepOutput {
  const arbitrated = options.arbitrated ?? calculations.arbitrated()?.requests ?? []
  const pack = { ...calculations.committee(), arbitrated }
  const indicators = calculations.indicators()
  return {
    figures: committeeFigures(pack, indicators, context.format.date(pack.session)),
    findings: [...pack.findings, ...indicators.findings, ...openDrafts(context.generated, pack.session)],
    plans: [indicatorsSheet(context, indicators), committeeSheet(context, { portfolio: reading.portfolio, pack })],
  }
}

function committeeFigures(pack: CommitteePack, { completion }: Indicators, session: string): Figure[] {
  const count = (key: string, value: number): Figure => ({ key, kind: 'count', value })
  return [
    { key: 'session', kind: 'text', value: session },
    count('underWay', pack.projects.active),
    count('inDifficulty', pack.inDifficulty),
    { key: 'completionRate', kind: 'percent', value: completion.rate },
    { key: 'addedRate', kind: 'percent', value: completion.addedRate },
    count('requestsToArbitrate', pack.requests.length),
    count('risksShown', pack.risks.length),
    count('decisionsFollowed', pack.decisions.length),
  ]
}
