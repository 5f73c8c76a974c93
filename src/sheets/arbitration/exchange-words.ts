import type { Compensation, Release } from '../../calculation/arbitration/arbitration'
import { sumOf } from '../../portfolio/amount'
import { groupBy } from '../../portfolio/group-by'
import type { SheetContext } from '../sheet-context'
import { moneyLimitText } from './limit-words'
import type { Names } from './names'

type Words = Pick<SheetContext, 't' | 'format'>
type Given = Compensation['given'][number]

/** What becomes of one project given up: postponed (to when), reduced or stopped. */
export function givenText({ t, format }: Words, { subject, kind, newStart }: Given, name: string = subject): string {
  if (kind === 'postponed' && newStart !== null)
    return t('sheets.arbitration.given.postponedTo', { project: name, start: format.period(newStart) })
  return t(`sheets.arbitration.given.${kind}`, { project: name })
}

/** All that one option gives up, in one line. */
export function exchangeText(context: Words, { given }: Pick<Compensation, 'given'>): string {
  return given.map((one) => givenText(context, one)).join(context.t('sheets.arbitration.given.separator'))
}

/** What giving up a project gives back: euros by limit, days by team. */
export function freedText({ t }: Pick<SheetContext, 't'>, { freed, freedDays }: Release, names: Names): string {
  const money = freed
    .filter(({ amount }) => amount !== 0)
    .map(({ limit, amount }) => t('sheets.arbitration.release.freed', { amount, limit: moneyLimitText({ t }, limit) }))
  const days = [...groupBy(freedDays, ({ team }) => team)].flatMap(([team, rows]) => {
    const sum = sumOf(rows, (row) => row.days)
    return sum === 0 ? [] : [t('sheets.arbitration.release.freedDays', { days: sum, team: names.team(team) })]
  })
  return [...money, ...days].join(t('sheets.arbitration.limit.separator')) || t('sheets.arbitration.release.nothing')
}

/** What giving it up does not give back, and why; what nobody typed is said to be unknown. */
export function keptAnywayText({ t, format }: Words, { keptAnyway }: Release): string {
  const shown = keptAnyway.filter(({ amount }) => amount !== 0)
  if (shown.length === 0) return t('sheets.arbitration.release.nothing')
  return shown
    .map(({ kind, amount }) =>
      t(`sheets.arbitration.release.${kind}`, {
        amount: amount === null ? t('sheets.arbitration.release.unknown') : format.thousands(amount),
      }),
    )
    .join(t('sheets.arbitration.limit.separator'))
}
