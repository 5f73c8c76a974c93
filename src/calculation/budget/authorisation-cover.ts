import { ratio, sumOf, type Money } from '../../portfolio/amount'
import { dateOf, type DateSerial } from '../../portfolio/calendar'
import type { Authorisation } from '../../portfolio/budget'
import type { Portfolio } from '../../portfolio/portfolio'
import { compareKeys, groupBudget } from './group-budget'

export type AuthorisationState = {
  number: string
  label: string
  /** Voted or revised, less what was cancelled. */
  inForce: Money | null
  allocated: Money | null
  /** In force − allocated; negative when projects were promised more than there is. */
  unallocated: Money | null
}

/** Multi-year authorisations beside what was paid on them. */
export type AuthorisationCover = {
  authorisations: AuthorisationState[]
  inForce: Money
  /** Real capital expense of all years. */
  paid: Money | null
  /** Paid in the last closed year, else in the current one. */
  paidInYear: { year: string; amount: Money } | null
  /** How many years of payments at the pace of that year are voted and not yet paid. */
  years: number | null
}

/**
 * How long the authorisations voted cover the payments at their present pace.
 *
 * years = (authorisations in force − paid) ÷ paid in a year
 *
 * in force = (revised, else voted) − cancelled. Authorisations come from their own table, else from the AP column of the
 * Budget table; null without either. Source: ratio of coverage of the AP, budget and accounting instruction M57.
 */
export function authorisationCover(
  portfolio: Portfolio,
  { dataDate }: { dataDate: DateSerial },
): AuthorisationCover | null {
  const { authorisations, allocations, budget } = portfolio
  const voted =
    authorisations.length > 0 ? authorisations.map(inForceOf) : budget.map(({ authorisation }) => authorisation)
  const known = voted.filter((amount) => amount !== null)
  if (known.length === 0) return null
  const groups = groupBudget(portfolio, ['section', 'year'], { dataDate }).filter(({ key }) => key[0] === 'capital')
  const payments = groups.flatMap(({ key, programme }) =>
    programme.paid === null ? [] : [{ year: key[1] ?? null, amount: programme.paid }],
  )
  const current = String(dateOf(dataDate).year)
  const dated = payments.filter((payment): payment is { year: string; amount: Money } => payment.year !== null)
  const paidInYear = dated.findLast(({ year }) => year < current) ?? dated.find(({ year }) => year === current) ?? null
  const inForce = sumOf(known, (amount) => amount)
  const paid = payments.length === 0 ? null : sumOf(payments, ({ amount }) => amount)
  return {
    authorisations: authorisations
      .map((authorisation): AuthorisationState => {
        const parts = allocations.filter((allocation) => allocation.authorisation === authorisation.number)
        const amount = inForceOf(authorisation)
        const allocated = parts.length === 0 ? null : sumOf(parts, (part) => part.amount)
        return {
          number: authorisation.number,
          label: authorisation.label,
          inForce: amount,
          allocated,
          unallocated: amount === null || allocated === null ? null : amount - allocated,
        }
      })
      .sort((a, b) => compareKeys([a.number], [b.number])),
    inForce,
    paid,
    paidInYear,
    years: paid === null || paidInYear === null ? null : ratio(inForce - paid, paidInYear.amount),
  }
}

function inForceOf({ voted, revised, cancelled }: Authorisation): Money | null {
  const amount = revised ?? voted
  return amount === null ? null : amount - (cancelled ?? 0)
}
