import type { CommitteePack } from '../calculation/committee/committee-pack'
import type { Indicators } from '../calculation/indicators/follow-indicators'
import { changesSheet } from '../sheets/changes'
import { changesMessage } from '../sheets/changes/change-words'
import { committeeSheet } from '../sheets/committee'
import { committeeName } from '../sheets/committee/committee-name'
import { indicatorsSheet } from '../sheets/indicators'
import type { SheetContext } from '../sheets/sheet-context'
import { openDrafts } from './close-session'
import type { StepInput, StepOutput } from './roadmap'
import { changesSince, situationNow } from './situations'
import type { Figure } from './step'

/** What must the committee see and decide? */
export function committeeStep({ reading, calculations, context, options }: StepInput): StepOutput {
  const arbitrated = options.arbitrated ?? calculations.arbitrated()?.requests ?? []
  const papers = calculations.committee()
  const { session, dataDate } = papers
  const now = situationNow(calculations, { committee: committeeName(context, papers), session, dataDate })
  const changes = changesSince(reading.portfolio, now)
  const pack = { ...papers, arbitrated, changes }
  const indicators = calculations.indicators()
  return {
    figures: committeeFigures(context, pack, indicators),
    findings: [
      ...pack.findings,
      ...(changes?.findings ?? []),
      ...indicators.findings,
      ...openDrafts(context, pack.session),
    ],
    plans: [
      indicatorsSheet(context, indicators),
      ...(changes ? [changesSheet(context, changes)] : []),
      committeeSheet(context, { portfolio: reading.portfolio, pack }),
    ],
  }
}

function committeeFigures(context: SheetContext, pack: CommitteePack, { completion }: Indicators): Figure[] {
  const count = (key: string, value: number): Figure => ({ key, kind: 'count', value })
  return [
    { key: 'session', kind: 'text', value: context.format.date(pack.session) },
    { key: 'changesSince', kind: 'text', value: pack.changes && changesMessage(context, pack.changes) },
    count('underWay', pack.projects.active),
    count('inDifficulty', pack.inDifficulty),
    { key: 'completionRate', kind: 'percent', value: completion.rate },
    { key: 'addedRate', kind: 'percent', value: completion.addedRate },
    count('requestsToArbitrate', pack.requests.length),
    count('risksShown', pack.risks.length),
    count('decisionsFollowed', pack.decisions.length),
  ]
}
