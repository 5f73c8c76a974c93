import type { Compensation, Release } from '../../calculation/arbitration/arbitration'
import { sumOf } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
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

/** What giving up a project gives back: euros by section over the years, days in all and of the team that has most of them. */
export function freedText({ t }: Pick<SheetContext, 't'>, { freed, freedDays }: Release, names: Names): string {
  const groups = groupBy(
    freed.filter(({ amount }) => amount !== 0),
    ({ limit }) => (limit.kind === 'credits' ? limit.section : JSON.stringify(limit)),
  )
  const money = [...groups.values()].map((rows) =>
    t('sheets.arbitration.release.freed', {
      amount: sumOf(rows, ({ amount }) => amount),
      limit: limitOverYears({ t }, rows),
    }),
  )
  return (
    [...money, ...daysText({ t }, freedDays, names)].join(t('sheets.arbitration.limit.separator')) ||
    t('sheets.arbitration.release.nothing')
  )
}

/** The credits of a section over several years are said once, with the first and the last year. */
function limitOverYears({ t }: Pick<SheetContext, 't'>, rows: Release['freed']): string {
  const [{ limit }] = rows as [Release['freed'][number]]
  const years = rows.flatMap((row) => (row.limit.kind === 'credits' ? [row.limit.year] : []))
  if (limit.kind !== 'credits' || years.length < 2) return moneyLimitText({ t }, limit)
  return t(`sheets.arbitration.limit.${limit.section}`, { year: `${Math.min(...years)}–${Math.max(...years)}` })
}

function daysText({ t }: Pick<SheetContext, 't'>, freedDays: Release['freedDays'], names: Names): string[] {
  const teams = [...groupBy(freedDays, ({ team }) => team)]
    .map(([team, rows]) => ({ team: names.team(team), days: sumOf(rows, ({ days }) => days) }))
    .filter(({ days }) => days !== 0)
    .sort((a, b) => b.days - a.days || compareCodes(a.team, b.team))
  const [most] = teams
  if (!most) return []
  if (teams.length === 1) return [t('sheets.arbitration.release.freedDays', most)]
  const all = sumOf(teams, ({ days }) => days)
  return [t('sheets.arbitration.release.freedDaysMostly', { ...most, all })]
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
