import { sumOf, type Money } from '../../portfolio/amount'
import { groupBy } from '../../portfolio/group-by'
import type { Funding } from '../../portfolio/funding'
import type { Portfolio } from '../../portfolio/portfolio'
import { compareKeys } from './group-budget'
import type { ProjectCost } from './project-costs'
import { taxable, vatFundOf } from './vat-fund'

export type NetCost = {
  code: string | null
  title: string
  /** Estimated final cost, else the envelope. */
  cost: Money | null
  vatFund: Money
  asked: Money
  notified: Money
  received: Money
  /** Subsidies asked for and not yet answered count. */
  expected: Money | null
  /** Only what was notified counts. */
  prudent: Money | null
}

/**
 * What a project really costs the authority: VAT included, less what the VAT fund and subsidies bring.
 *
 * prudent = cost − FCTVA − notified; expected = cost − FCTVA − (notified, else asked)   [cents]
 *
 * FCTVA is that of the credits of the project, account by account. Subsidies without a project stand on a row of their own
 * (code null), so that totals hold everything. Source: public finance practice, "coût net".
 */
export function netCosts(portfolio: Portfolio, costs: readonly ProjectCost[]): NetCost[] {
  const lines = groupBy(taxable(portfolio.execution), ({ project }) => project)
  const funding = groupBy(portfolio.funding, ({ project }) => project)
  const known = new Set(costs.map(({ code }) => code))
  const row = (code: string | null, title: string, cost: Money | null, subsidies: readonly Funding[]): NetCost => {
    const vatFund = fundOf(portfolio, lines.get(code) ?? [])
    const sum = (amount: (row: Funding) => Money | null) => sumOf(subsidies, (subsidy) => amount(subsidy) ?? 0)
    const notified = sum((subsidy) => subsidy.notified)
    const hoped = sum((subsidy) => subsidy.notified ?? subsidy.asked)
    return {
      code,
      title,
      cost,
      vatFund,
      asked: sum((subsidy) => subsidy.asked),
      notified,
      received: sum((subsidy) => subsidy.received),
      expected: cost === null ? null : cost - vatFund - hoped,
      prudent: cost === null ? null : cost - vatFund - notified,
    }
  }
  const rows = costs.map(({ code, title, finalCost, reference }) =>
    row(code, title, finalCost ?? reference, funding.get(code) ?? []),
  )
  const elsewhere = [...funding].filter(([code]) => code === null || !known.has(code)).flatMap(([, rows]) => rows)
  if (elsewhere.length > 0 || (lines.get(null)?.length ?? 0) > 0) rows.push(row(null, '', 0, elsewhere))
  return rows.sort((a, b) => compareKeys([a.code], [b.code]))
}

function fundOf({ settings }: Portfolio, lines: Portfolio['execution']): Money {
  const byNature = groupBy(lines, ({ nature }) => nature)
  return sumOf([...byNature], ([nature, members]) =>
    vatFundOf(
      sumOf(members, ({ voted }) => voted ?? 0),
      nature,
      settings,
    ),
  )
}
