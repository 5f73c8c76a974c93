import type { ArbitrateOptions } from '../calculation/arbitration/arbitrate-options'
import type { Effort } from '../calculation/selection/best-selection'
import type { Finding } from '../portfolio/finding'
import type { Portfolio } from '../portfolio/portfolio'

/**
 * The same work on every machine: steps are counted, never seconds. Enough to prove the scenarios of some fifty projects;
 * where it does not, a group of searches, merged, comes within one or two per cent of the best known.
 */
const EFFORT: Effort = { seed: 1, restarts: 8, rounds: 5000, nodes: 1000 }
/** A price for each project in half a minute, most of them as an interval; asked for one by one they are proven. */
const PRICE_NODES = 1
/** With more projects to choose among, nothing is proven and prices wait to be asked for one by one: they would take hours. */
const MANY = 150

/** How much work an arbitration is given unless somebody says otherwise, and what a person should know of it. */
export function usualEffort({ projects, requests }: Pick<Portfolio, 'projects' | 'requests'>): {
  effort: Effort
  priceNodes: number
  detail: ArbitrateOptions['detail']
  findings: Finding[]
} {
  const open = projects.filter(({ status }) => status !== 'finished' && status !== 'dropped')
  const count = open.length + requests.filter(({ status }) => status !== 'accepted' && status !== 'refused').length
  if (count <= MANY) return { effort: EFFORT, priceNodes: PRICE_NODES, detail: 'reasons', findings: [] }
  return {
    effort: { ...EFFORT, restarts: 1, nodes: 0 },
    priceNodes: 0,
    detail: 'requests',
    findings: [{ code: 'manyToChoose', severity: 'information', params: { count, most: MANY } }],
  }
}
