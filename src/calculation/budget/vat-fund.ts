import { sumOf, type Money } from '../../portfolio/amount'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Settings } from '../../portfolio/settings'

export type VatFundRule = 'general' | 'cloud' | 'excluded'

/** Accounts of digital spending and what the VAT compensation fund makes of them; the longest prefix decides. */
const VAT_FUND_ACCOUNTS: readonly { prefix: string; rule: VatFundRule }[] = [
  { prefix: '218', rule: 'general' },
  { prefix: '2051', rule: 'excluded' },
  { prefix: '65811', rule: 'cloud' },
  { prefix: '6512', rule: 'cloud' },
]

/**
 * What the fund (FCTVA) does with an account: gives back its general rate, the lower rate of cloud services, or nothing.
 * Null for an account that the table does not name: it counts for nothing and is shown apart.
 *
 * Source: decree 2020-1791 and orders of 17 and 30 December 2020 (accounts of the automatic base; software, 2051, is not
 * in it; cloud services are, at 5.6 %), as described in 2021 to 2024; rates are settings.
 *
 * @example vatFundRule('21838') // 'general'
 * @example vatFundRule('2051')  // 'excluded'
 * @example vatFundRule('65811') // 'cloud'
 * @example vatFundRule('2031')  // null
 */
export function vatFundRule(nature: string | null): VatFundRule | null {
  if (nature === null) return null
  let found: (typeof VAT_FUND_ACCOUNTS)[number] | null = null
  for (const account of VAT_FUND_ACCOUNTS) {
    if (nature.startsWith(account.prefix) && account.prefix.length > (found?.prefix.length ?? 0)) found = account
  }
  return found?.rule ?? null
}

/** What the fund gives back on an expense, VAT included. */
export function vatFundOf(
  amount: Money,
  nature: string | null,
  { fctvaRate, fctvaCloudRate }: Pick<Settings, 'fctvaRate' | 'fctvaCloudRate'>,
): Money {
  const rule = vatFundRule(nature)
  if (rule === 'general') return Math.round(amount * fctvaRate)
  return rule === 'cloud' ? Math.round(amount * fctvaCloudRate) : 0
}

export type VatFundAccount = {
  nature: string | null
  rule: VatFundRule | null
  rate: number
  voted: Money
  paid: Money
  /** Expected on the credits, and due on what was paid. */
  expected: Money
  due: Money
}

/** The fund by account, over real expense that holds VAT, by code. */
export function vatFundByAccount({ execution, settings }: Portfolio): VatFundAccount[] {
  const lines = taxable(execution)
  const natures = [...new Set(lines.map(({ nature }) => nature))].sort((a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return a < b ? -1 : 1
  })
  return natures.map((nature) => {
    const rule = vatFundRule(nature)
    const members = lines.filter((line) => line.nature === nature)
    const voted = sumOf(members, (line) => line.voted ?? 0)
    const paid = sumOf(members, (line) => line.paid ?? 0)
    return {
      nature,
      rule,
      rate: rule === 'general' ? settings.fctvaRate : rule === 'cloud' ? settings.fctvaCloudRate : 0,
      voted,
      paid,
      expected: vatFundOf(voted, nature, settings),
      due: vatFundOf(paid, nature, settings),
    }
  })
}

/** What the fund owes on the payments of each year, and when it pays it. */
export function vatFundByYear(portfolio: Portfolio): { year: number; receivedIn: number; due: Money }[] {
  const lines = taxable(portfolio.execution)
  const years = [...new Set(lines.flatMap(({ year, paid }) => (year === null || !paid ? [] : [year])))].sort()
  return years.map((year) => ({
    year,
    receivedIn: year + portfolio.settings.fctvaDelayYears,
    due: sumOf(
      vatFundByAccount({ ...portfolio, execution: lines.filter((line) => line.year === year) }),
      ({ due }) => due,
    ),
  }))
}

/** Lines without VAT give nothing back. */
export function taxable(execution: Portfolio['execution']): Portfolio['execution'] {
  return execution.filter(
    ({ flow, operation, taxBasis }) => flow === 'expense' && operation === 'real' && taxBasis !== 'excluded',
  )
}
