import type { DateSerial } from '../../portfolio/calendar'
import type { Finding } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import { authorisationCover, type AuthorisationCover } from './authorisation-cover'
import { contractLimits, type ContractState } from './contract-limits'
import { creditStages, type CreditStages } from './credit-stages'
import { fundingFindings } from './funding-findings'
import type { BudgetGroup } from './group-budget'
import { netCosts, type NetCost } from './net-cost'
import type { ProjectCost } from './project-costs'
import { vatFundByAccount, vatFundByYear, type VatFundAccount } from './vat-fund'

/** Who pays in the end, out of which credits, and what contracts and authorisations still allow. */
export type FundingFollowUp = {
  netCosts: NetCost[]
  /** Real expense by account; empty without execution lines. */
  accounts: VatFundAccount[]
  fundByYear: ReturnType<typeof vatFundByYear>
  authorisations: AuthorisationCover | null
  stages: CreditStages[]
  contracts: ContractState[]
  findings: Finding[]
}

/** Net costs, VAT fund, authorisations, stages of the credits and contracts, with what a person should look at. */
export function followFunding(
  portfolio: Portfolio,
  { dataDate, costs, byYear }: { dataDate: DateSerial; costs: readonly ProjectCost[]; byYear: readonly BudgetGroup[] },
): FundingFollowUp {
  const followUp = {
    netCosts: netCosts(portfolio, costs),
    accounts: vatFundByAccount(portfolio),
    fundByYear: vatFundByYear(portfolio),
    authorisations: authorisationCover(portfolio, { dataDate }),
    stages: creditStages(portfolio, byYear),
    contracts: contractLimits(portfolio, { dataDate }),
  }
  return { ...followUp, findings: fundingFindings(portfolio, followUp) }
}
