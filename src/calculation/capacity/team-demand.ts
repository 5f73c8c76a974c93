import type { Finding } from '../../portfolio/finding'
import { periodLength, type PeriodLength } from '../../portfolio/period'
import type { Portfolio } from '../../portfolio/portfolio'
import { longestLength, widened } from './period-grid'
import { spreadDemand, type Demand } from './spread-demand'

export type TeamDemand = {
  /** Days typed in Workload, and days of the other projects shared over their dates. */
  demand: Demand[]
  /** The longest of the periods typed; the roadmap's step when nothing is typed. */
  length: PeriodLength
  /** Projects whose days were shared over their dates, by code. */
  spread: string[]
  findings: Finding[]
}

/** Days asked of each team for each project in each period, all periods of one length. */
export function teamDemand(portfolio: Portfolio): TeamDemand {
  const { settings, workload: rows, capacity, requests } = portfolio
  // What a request would ask is no load before it is accepted.
  const waiting = new Set(requests.map(({ number }) => number))
  const workload = rows.filter(({ project }) => !waiting.has(project))
  const typedLengths = [...workload, ...capacity].map(({ period }) => periodLength(period))
  const length = longestLength(typedLengths.length > 0 ? typedLengths : [settings.step])
  const { demand: shared, spread, findings } = spreadDemand(portfolio, length)
  const typed = workload.map(({ project, team, period, days, external }): Demand => {
    return { project, team, period: widened(period, length), days, external: external === true }
  })
  return { demand: [...typed, ...shared], length, spread, findings }
}
