import type { CommitteePack } from '../../calculation/committee/committee-pack'
import { sumOf } from '../../portfolio/amount'
import type { SheetContext } from '../sheet-context'
import { reasonsText } from './difficulty-words'

/** What the committee has to decide, one sentence per subject, in the order of their weight. */
export function decisionsToTake(context: SheetContext, pack: CommitteePack): string[] {
  const sentences = [
    requestsSentence(context, pack),
    difficultiesSentence(context, pack),
    capacitySentence(context, pack),
    budgetSentence(context, pack),
    ...lateSentence(context, pack),
  ]
  return sentences.map((sentence, i) => `${i + 1}. ${sentence}`)
}

function requestsSentence({ t }: SheetContext, { requests }: CommitteePack): string {
  if (requests.length === 0) return t('sheets.committee.decide.noRequests')
  return t('sheets.committee.decide.requests', {
    count: requests.length,
    complete: requests.filter(({ complete }) => complete).length,
    cost: sumOf(requests, ({ cost }) => cost ?? 0),
    total: sumOf(requests, ({ total }) => total ?? 0),
  })
}

function difficultiesSentence(context: SheetContext, { difficulties, inDifficulty, health }: CommitteePack): string {
  const [first] = difficulties
  if (!first) return context.t('sheets.committee.decide.noDifficulty')
  return context.t('sheets.committee.decide.difficulties', {
    count: inDifficulty,
    red: health.red,
    title: first.project.title,
    reasons: reasonsText(context, first),
  })
}

function capacitySentence({ t, format }: SheetContext, { capacity }: CommitteePack): string {
  const known = capacity.teams.filter((team) => team.utilisation !== null)
  if (known.length === 0) return t('sheets.committee.decide.noCapacity')
  const overloaded = known.filter((team) => team.overloads > 0)
  if (overloaded.length === 0) return t('sheets.committee.decide.noOverload')
  const worst = overloaded.reduce((most, team) => (team.utilisation! > most.utilisation! ? team : most))
  return t('sheets.committee.decide.capacity', {
    teams: overloaded.length,
    of: known.length,
    gap: capacity.gap ?? 0,
    team: worst.label,
    utilisation: format.percent(worst.utilisation),
  })
}

function budgetSentence({ t }: SheetContext, { budget }: CommitteePack): string {
  const { deviation, compared } = budget.portfolioCost
  if (deviation === null) return t('sheets.committee.decide.noEstimate')
  const { finalCost, reference } = compared
  const key = deviation > 0 ? 'over' : 'under'
  return t(`sheets.committee.decide.${key}`, { finalCost, reference, gap: Math.abs(deviation) })
}

function lateSentence({ t }: SheetContext, { decisions }: CommitteePack): string[] {
  const late = decisions.filter(({ state }) => state === 'late').length
  return late === 0 ? [] : [t('sheets.committee.decide.decisions', { count: late })]
}
