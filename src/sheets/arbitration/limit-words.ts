import type { Limit, MoneyLimit } from '../../calculation/arbitration/arbitration'
import { groupBy } from '../../portfolio/group-by'
import type { Period } from '../../portfolio/period'
import type { SheetContext } from '../sheet-context'
import type { Names } from './names'

/** More limits than that are counted, not named. */
const NAMED = 3
/** More periods than that are shown by the first and the number of the others. */
const PERIODS = 3

type Words = Pick<SheetContext, 't' | 'format'>

/** A limit on money in words. */
export function moneyLimitText({ t }: Pick<SheetContext, 't'>, limit: MoneyLimit): string {
  const word = (key: string, parameters = {}) => t(`sheets.arbitration.limit.${key}`, parameters)
  switch (limit.kind) {
    case 'credits':
      return word(limit.section, { year: limit.year })
    case 'contract':
      return word('contract', { number: limit.number })
    case 'authorisation':
    case 'afterRoadmap':
      return word(limit.kind)
  }
}

/** One limit in words. */
export function limitText(context: Words, limit: Limit, names: Names): string {
  return oneText(context, [limit], names)
}

/**
 * Limits in words, in their order: those of one team over several periods are said together, and beyond three only
 * their number is given.
 */
export function limitsText(context: Words, limits: readonly Limit[], names: Names): string {
  const { t } = context
  const groups = [...groupBy(limits, sameKind).values()]
  const named = groups.slice(0, NAMED).map((group) => oneText(context, group, names))
  const others = groups.length - named.length
  return [...named, ...(others > 0 ? [t('sheets.arbitration.limit.others', { count: others })] : [])].join(
    t('sheets.arbitration.limit.separator'),
  )
}

/** A limit without its period or its projects: the team, the credits, the rule. */
export function limitFamily(context: Words, limit: Limit, names: Names): string {
  const word = (key: string, parameters = {}) => context.t(`sheets.arbitration.limit.family.${key}`, parameters)
  switch (limit.kind) {
    case 'team':
      return word('team', { team: names.team(limit.team) })
    case 'concurrent':
    case 'dependency':
    case 'group':
      return word(limit.kind)
    default:
      return limitText(context, limit, names)
  }
}

function sameKind(limit: Limit): string {
  switch (limit.kind) {
    case 'team':
      return JSON.stringify([limit.kind, limit.team])
    case 'concurrent':
      return limit.kind
    default:
      return JSON.stringify(limit)
  }
}

/** Limits that differ at most by their period. */
function oneText(context: Words, limits: readonly Limit[], names: Names): string {
  const { t } = context
  const limit = limits[0]!
  const word = (key: string, parameters = {}) => t(`sheets.arbitration.limit.${key}`, parameters)
  const periods = periodsText(
    context,
    limits.flatMap((one) => (one.kind === 'team' || one.kind === 'concurrent' ? [one.period] : [])),
  )
  switch (limit.kind) {
    case 'money':
      return moneyLimitText(context, limit.limit)
    case 'team':
      return word('team', { team: names.team(limit.team), periods })
    case 'concurrent':
      return word('concurrent', { periods })
    case 'mandatory':
      return word('mandatory', { subject: limit.subject })
    case 'forced':
      return word(limit.decision === 'in' ? 'forcedIn' : 'forcedOut', { subject: limit.subject })
    case 'dependency':
      return word(limit.dependency, { from: limit.from, to: limit.to })
    case 'group':
      return word('group', { group: limit.group, count: limit.count })
  }
}

function periodsText({ t, format }: Words, periods: readonly Period[]): string {
  const sorted = [...new Set(periods)].sort()
  const shown = sorted.length > PERIODS ? sorted.slice(0, PERIODS - 1) : sorted
  const others = sorted.length - shown.length
  const words = shown.map((period) => format.period(period))
  return [...words, ...(others > 0 ? [t('sheets.arbitration.limit.others', { count: others })] : [])].join(', ')
}
