import type { DateSerial } from '../../portfolio/calendar'
import type { Finding } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import type { BudgetFollowUp } from '../budget/follow-budget'
import type { TeamLoad } from '../capacity/team-load'
import { comingPeriods } from '../committee/coming-capacity'
import { projectHealth } from '../committee/project-health'
import type { Ranking } from '../prioritisation/ranking'
import { benefitsRealised, type Benefits } from './benefits-realised'
import { completion, type Completion } from './completion'
import { portfolioIndicators, type Indicator } from './portfolio-indicators'
import { previousPlan, type PreviousPlan } from './previous-plan'
import { processValues, type ProcessAnalysis } from './process-value'
import { requestInflow, type RequestInflow } from './request-inflow'
import { proposedWeather, type ProposedWeather } from './weather'

export type Indicators = {
  portfolio: Indicator[]
  completion: Completion
  previous: PreviousPlan | null
  inflow: RequestInflow
  benefits: Benefits
  processes: ProcessAnalysis
  weather: ProposedWeather[]
  findings: Finding[]
}

/** How the portfolio does, in figures that a head of department can follow from one session to the next. */
export function followIndicators({
  portfolio,
  ranking,
  load,
  budget,
  dataDate,
  session,
}: {
  portfolio: Portfolio
  ranking: Ranking
  load: TeamLoad
  budget: BudgetFollowUp
  dataDate: DateSerial
  session: DateSerial
}): Indicators {
  const processes = processValues(portfolio)
  return {
    portfolio: portfolioIndicators(portfolio, budget, ranking),
    completion: completion(portfolio, dataDate),
    previous: previousPlan(portfolio, dataDate),
    inflow: requestInflow(portfolio, dataDate),
    benefits: benefitsRealised(portfolio, dataDate),
    processes,
    weather: proposedWeather(projectHealth(portfolio, budget, load, comingPeriods(load, session)), portfolio, dataDate),
    findings: processes.findings,
  }
}
