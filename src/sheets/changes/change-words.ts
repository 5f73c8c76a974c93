import type { ProjectChange } from '../../calculation/changes/compare-situations'
import type { SituationChanges } from '../../calculation/changes/situation-changes'
import type { Money } from '../../portfolio/amount'
import type { ProjectStatus } from '../../portfolio/project'
import type { ProjectState } from '../../portfolio/snapshot'
import { listLabel } from '../../tables/labels'
import { decimalText, monthsOf } from '../committee/difficulty-words'
import type { SheetContext } from '../sheet-context'
import type { Tone } from '../status'

/** Half a thousand euros: less would read as nothing. */
const SMALL = 500_00

/** What words are made of. */
type Words = Pick<SheetContext, 't' | 'lang' | 'format'>

/** An amount with its sign: what is dearer or longer says so. */
export function signed(value: number, shown: string): string {
  return value > 0 ? `+${shown}` : shown
}

/** What changed since a session, in a sentence: who came and went, dates, weather, money. What did not happen is not told. */
export function changesMessage({ t, format }: Words, { from, projects, counts, totals }: SituationChanges): string {
  if (projects.length === 0) return t('sheets.changes.nothing', { session: from.session })
  const happened = COUNTED.filter((key) => counts[key] > 0).map((key) =>
    t(`sheets.changes.counted.${key}`, { projects: counts[key] }),
  )
  const money = (['envelope', 'finalCost'] as const).map((measure) => {
    const { from: then, to: now, change } = totals[measure]
    if (then === null && now === null) return t(`sheets.changes.counted.${measure}`, { amount: format.thousands(null) })
    if (change === 0) return t(`sheets.changes.counted.${measure}Same`)
    return t(`sheets.changes.counted.${measure}`, { amount: signed(change, format.thousands(change)) })
  })
  return t('sheets.changes.message', { session: from.session, happened: [...happened, ...money].join(', ') })
}

const COUNTED = ['entered', 'left', 'status', 'later', 'earlier', 'worse', 'better'] as const

/** What became of a project, in the fewest words. */
export function becameText({ t }: Words, { from, to, aspects }: ProjectChange): { tone: Tone; text: string } {
  const word = (key: string) => t(`sheets.changes.became.${key}`)
  if (from === null) return { tone: 'watch', text: word('entered') }
  if (to === null) return { tone: 'bad', text: word('left') }
  if (!aspects.includes('status')) return { tone: 'neutral', text: word('changed') }
  if (to.status === null) return { tone: 'watch', text: word('statusGone') }
  return { tone: TONES[to.status], text: word(`status.${to.status}`) }
}

const TONES: Record<ProjectStatus, Tone> = {
  candidate: 'watch',
  approved: 'good',
  inProgress: 'good',
  suspended: 'watch',
  finished: 'good',
  dropped: 'bad',
}

/** Everything of a project that the committee should hear of, with what it was and what it is. */
export function changeSentence(context: Words, change: ProjectChange): string {
  const { t } = context
  const { from, to } = change
  if (from === null || to === null) return stateSentence(context, (from ?? to)!)
  const sides = (aspect: Parameters<typeof shown>[2]) => ({
    from: shown(context, from, aspect),
    to: shown(context, to, aspect),
  })
  const parts = change.aspects.flatMap((aspect): string | string[] => {
    const said = (key: string, parameters: Record<string, string | number> = {}) =>
      t(`sheets.changes.said.${key}`, parameters)
    switch (aspect) {
      case 'weather':
        // A project that is finished has none any more, which its status says.
        return change.weather === null ? [] : said(aspect, sides(aspect))
      case 'status':
      case 'title':
        return said(aspect, sides(aspect))
      case 'start':
      case 'end':
        return moved(context, change, aspect)
      case 'envelope':
      case 'finalCost':
        return said(aspect, { amount: amountText(context, change[aspect]) })
      case 'days':
        return said('days', { days: signed(change.days, context.format.days(change.days)) })
      case 'score':
        return said('score', sides('score'))
      default:
        return []
    }
  })
  return parts.join(t('sheets.committee.separator'))
}

/** Thousands of euros with their sign; euros where thousands would say nothing. */
function amountText({ format }: Words, amount: Money): string {
  return signed(amount, Math.abs(amount) < SMALL ? format.money(amount) : format.thousands(amount))
}

/** A date as the months by which it moved, or as what it was and is where one of them is not known. */
function moved(context: Words, change: ProjectChange, aspect: 'start' | 'end'): string {
  const { t, format } = context
  const days = aspect === 'start' ? change.startMoved : change.endMoved
  const [from, to] = [change.from![aspect], change.to![aspect]]
  if (days === null) return t(`sheets.changes.said.${aspect}Set`, { from: format.date(from), to: format.date(to) })
  const months = monthsOf(days)
  return t(`sheets.changes.said.${aspect}`, { months: signed(months, decimalText(context, months)), date: to! })
}

/** What a project that came or went had. */
function stateSentence(context: Words, state: ProjectState): string {
  const { t, format } = context
  return t('sheets.changes.said.state', {
    status: shown(context, state, 'status'),
    envelope: format.thousands(state.envelope),
    end: format.date(state.end),
  })
}

/** A value of a project in words. */
export function shown(
  { t, lang, format }: Words,
  state: ProjectState,
  aspect: 'status' | 'title' | 'weather' | 'score',
): string {
  const na = t('sheets.common.notAvailable')
  if (aspect === 'status') return state.status === null ? na : listLabel('projectStatus', state.status, lang)
  if (aspect === 'weather') return state.weather === null ? na : listLabel('proposedWeather', state.weather, lang)
  return aspect === 'score' ? format.decimal(state.score) : (state.title ?? na)
}
