import type { Price, ScenarioResult, Subject, Verdict } from '../../calculation/arbitration/arbitration'
import { round } from '../../portfolio/amount'
import type { SheetContext } from '../sheet-context'
import { keptAnywayText } from './exchange-words'
import { limitsText, limitText } from './limit-words'
import type { Names } from './names'

type Words = Pick<SheetContext, 't' | 'format'>

/** Candidate, approved, in progress or request, in a word. */
export function kindText({ t }: Pick<SheetContext, 't'>, { kind, approved, started }: Subject): string {
  const key = kind === 'request' ? 'request' : started ? 'started' : approved ? 'approved' : 'candidate'
  return t(`sheets.arbitration.kind.${key}`)
}

/** A start with its shift against the planned one: `Q2 2027 (+1)`. */
export function startText({ t, format }: Words, { start, shift }: Pick<Verdict, 'start' | 'shift'>): string | null {
  if (start === null) return null
  const shown = format.period(start)
  if (shift === null || shift === 0) return shown
  return t('sheets.arbitration.shift', { start: shown, shift: shift > 0 ? `+${shift}` : String(shift) })
}

/** A value in points with one decimal at most. */
export function pointsText({ format }: Pick<SheetContext, 'format'>, value: number): string {
  return format.days(round(value * 100, 0))
}

/** The value of a subject, or the words for "n/a" when it was never scored: missing is not zero. */
export function valueCell({ t }: Pick<SheetContext, 't'>, { score, value }: Subject): number | string {
  return score === null ? t('sheets.common.notAvailable') : round(value, 1)
}

/** What the opposite decision costs: a number when it is known, otherwise what is known of it in words. */
export function priceCell(context: Words, price: Price | null): number | string {
  const { t } = context
  if (price?.impossible) return t('sheets.arbitration.price.impossible')
  if (!price?.loss) return t('sheets.common.notAvailable')
  const { atLeast, atMost } = price.loss
  if (atMost === null) return t('sheets.arbitration.price.atLeast', { value: pointsText(context, atLeast) })
  if (round(atLeast, 1) === round(atMost, 1)) return round(atMost, 1)
  return t('sheets.arbitration.price.between', {
    from: pointsText(context, atLeast),
    to: pointsText(context, atMost),
  })
}

/** Why a subject is kept or not, in sentences: decisions taken beforehand, what stands in the way, what would be enough. */
export function reasonText(
  context: Words,
  verdict: Verdict,
  { subject, scenario, names }: { subject: Subject; scenario: Pick<ScenarioResult, 'hypothesis'>; names: Names },
): string {
  const { t } = context
  const word = (key: string, parameters = {}) => t(`sheets.arbitration.reason.${key}`, parameters)
  const sentences: string[] = []
  if (verdict.forced !== null) {
    const key = verdict.forced === 'in' ? 'forcedIn' : 'forcedOut'
    const reason = scenario.hypothesis.forced.find((forcing) => forcing.subject === subject.code)?.reason ?? null
    sentences.push(reason === null ? word(key) : word(`${key}Reason`, { reason }))
  } else if (verdict.kept) {
    const reason = names.mandatoryReason(subject.code)
    if (subject.mandatory) sentences.push(reason === null ? word('mandatory') : word('mandatoryReason', { reason }))
    if (subject.locked) sentences.push(word('locked'))
  }
  const binding = verdict.binding.filter(({ kind }) => kind !== 'forced' && kind !== 'mandatory')
  if (binding.length > 0) {
    sentences.push(word(verdict.kept ? 'needed' : 'binding', { limits: limitsText(context, binding, names) }))
  } else if (!verdict.kept && verdict.forced === null && subject.score !== null) {
    sentences.push(word(subject.value > 0 ? 'unplaced' : 'nothing'))
  }
  if (subject.score === null) sentences.push(word('unscored'))
  const extra = extraText(context, verdict.smallestExtra, names)
  if (extra !== null) sentences.push(extra)
  if (verdict.release !== null && verdict.release.keptAnyway.length > 0)
    sentences.push(word('due', { due: keptAnywayText(context, verdict.release) }))
  return sentences.length > 0 ? sentences.join(' ') : word('held')
}

/** What stands in the way of a subject that is not kept, without a sentence around it. */
export function obstacleText(context: Words, { subject, forced, binding }: Verdict, names: Names): string {
  if (forced === 'out') return context.t('sheets.arbitration.reason.forcedOut')
  if (binding.length === 0) {
    const unscored = names.subject(subject)?.score === null
    return context.t(`sheets.arbitration.reason.${unscored ? 'unscored' : 'nothing'}`)
  }
  return `${limitsText(context, binding, names)}.`
}

/** The least that would admit it, in a sentence; null when no single limit is enough. */
function extraText(context: Words, extra: Verdict['smallestExtra'], names: Names): string | null {
  if (extra === null) return null
  const amount = amountText(context, extra)
  if (amount === null) return null
  return context.t('sheets.arbitration.reason.extra', { amount, limit: limitText(context, extra.limit, names) })
}

/** Money or days, whichever is given. */
export function amountText(
  { t, format }: Words,
  { money, days }: { money: number | null; days: number | null },
): string | null {
  if (money !== null) return format.thousands(roundedUp(money))
  return days === null ? null : t('sheets.arbitration.days', { days })
}

const EURO = 100
const THOUSAND = 1000 * EURO

/** What would be enough is never rounded down: to the thousand above. */
function roundedUp(money: number): number {
  return Math.ceil(money / THOUSAND) * THOUSAND
}
