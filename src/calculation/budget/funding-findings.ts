import { sumOf } from '../../portfolio/amount'
import { placeOf, type Finding } from '../../portfolio/finding'
import { groupBy } from '../../portfolio/group-by'
import type { Portfolio } from '../../portfolio/portfolio'
import type { FundingFollowUp } from './follow-funding'

/** Subsidies, authorisations, credits and contracts that cannot be right or will soon be in the way. */
export function fundingFindings(portfolio: Portfolio, followUp: Omit<FundingFollowUp, 'findings'>): Finding[] {
  return [
    ...subsidyFindings(portfolio),
    ...authorisationFindings(portfolio, followUp),
    ...stageFindings(portfolio, followUp),
    ...contractFindings(portfolio, followUp),
    ...taxFindings(portfolio),
  ]
}

function subsidyFindings({ funding }: Portfolio): Finding[] {
  const findings: Finding[] = []
  for (const { scheme, asked, notified, received, origin } of funding) {
    if (received !== null && notified !== null && received > notified) {
      const params = { scheme, received, notified }
      findings.push({ code: 'subsidyReceivedBeyond', severity: 'warning', place: placeOf(origin, 'received'), params })
    }
    if (notified !== null && asked !== null && notified > asked) {
      const params = { scheme, notified, asked }
      findings.push({ code: 'subsidyNotifiedBeyond', severity: 'warning', place: placeOf(origin, 'notified'), params })
    }
  }
  for (const [scheme, rows] of groupBy(funding, (row) => row.scheme)) {
    const ceilings = rows.map(({ ceiling }) => ceiling).filter((ceiling) => ceiling !== null)
    const notified = sumOf(rows, (row) => row.notified ?? 0)
    const ceiling = ceilings.length === 0 ? null : Math.max(...ceilings)
    if (ceiling === null || notified <= ceiling) continue
    const place = placeOf(rows[0]!.origin, 'ceiling')
    findings.push({ code: 'schemeBeyondCeiling', severity: 'warning', place, params: { scheme, notified, ceiling } })
  }
  return findings
}

function authorisationFindings(
  { authorisations }: Portfolio,
  { authorisations: cover }: Pick<FundingFollowUp, 'authorisations'>,
): Finding[] {
  return (cover?.authorisations ?? []).flatMap(({ number, inForce, allocated, unallocated }): Finding[] => {
    if (unallocated === null || unallocated >= 0) return []
    const { origin } = authorisations.find((row) => row.number === number)!
    const params = { number, allocated: allocated!, voted: inForce! }
    return [{ code: 'allocatedBeyond', severity: 'warning', place: placeOf(origin, 'voted'), params }]
  })
}

function stageFindings({ budgetMoves }: Portfolio, { stages }: Pick<FundingFollowUp, 'stages'>): Finding[] {
  return stages.flatMap(({ year, unexplained, inForce }): Finding[] => {
    if (unexplained === null || unexplained === 0) return []
    const { origin } = budgetMoves.find((move) => String(move.year) === year)!
    const params = { year, unexplained, inForce: inForce! }
    return [{ code: 'creditsUnexplained', severity: 'warning', place: placeOf(origin, 'amount'), params }]
  })
}

const ALERTS = {
  beyond: 'contractBeyond',
  ended: 'contractEnded',
  near: 'contractNear',
  endsSoon: 'contractEndsSoon',
} as const

function contractFindings(
  { contracts }: Portfolio,
  { contracts: states }: Pick<FundingFollowUp, 'contracts'>,
): Finding[] {
  return states.flatMap(({ number, alert, ordered, ceiling, end }): Finding[] => {
    if (alert === null) return []
    const { origin } = contracts.find((contract) => contract.number === number)!
    const severity = alert === 'endsSoon' ? 'information' : 'warning'
    const place = placeOf(origin, alert === 'beyond' || alert === 'near' ? 'ceiling' : 'end')
    const params = { number, ordered: ordered ?? 0, ceiling: ceiling ?? 0, end: end ?? 0 }
    return [{ code: ALERTS[alert], severity, place, params }]
  })
}

/** Amounts with and without VAT in one table cannot be added up without a word. */
function taxFindings({ execution }: Portfolio): Finding[] {
  const excluded = execution.filter(({ taxBasis }) => taxBasis === 'excluded')
  if (excluded.length === 0 || excluded.length === execution.length) return []
  const place = placeOf(excluded[0]!.origin, 'taxBasis')
  const params = { excluded: excluded.length, rows: execution.length }
  return [{ code: 'taxBasisMixed', severity: 'warning', place, params }]
}
