import type { CommitteePack } from '../calculation/committee/committee-pack'
import { committeeSheet } from '../sheets/committee'
import { openDrafts } from './close-session'
import type { StepInput, StepOutput } from './roadmap'
import type { Figure } from './step'

/** What must the committee see and decide? */
export function committeeStep({ reading, calculations, context, options }: StepInput): StepOutput {
  const arbitrated = options.arbitrated ?? calculations.arbitrated()?.requests ?? []
  const pack = { ...calculations.committee(), arbitrated }
  return {
    figures: committeeFigures(pack, context.format.date(pack.session)),
    findings: [...pack.findings, ...openDrafts(context.generated, pack.session)],
    plans: [committeeSheet(context, { portfolio: reading.portfolio, pack })],
  }
}

function committeeFigures(pack: CommitteePack, session: string): Figure[] {
  const count = (key: string, value: number): Figure => ({ key, kind: 'count', value })
  return [
    { key: 'session', kind: 'text', value: session },
    count('underWay', pack.projects.active),
    count('inDifficulty', pack.inDifficulty),
    count('requestsToArbitrate', pack.requests.length),
    count('risksShown', pack.risks.length),
    count('decisionsFollowed', pack.decisions.length),
  ]
}
