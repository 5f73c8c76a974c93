import { ratio, sumOf, type Money } from '../../portfolio/amount'
import type { DateSerial } from '../../portfolio/calendar'
import type { Portfolio } from '../../portfolio/portfolio'
import { compareKeys } from './group-budget'
import { totalCommitted } from './entries'

export type ContractState = {
  number: string
  label: string | null
  holder: string | null
  end: DateSerial | null
  /** VAT excluded, as contracts are signed. */
  ceiling: Money | null
  ordered: Money | null
  /** Where the amount ordered comes from: the contract's own row, else the commitments of its lines without VAT. */
  orderedFrom: 'typed' | 'lines' | null
  left: Money | null
  used: number | null
  alert: 'beyond' | 'near' | 'ended' | 'endsSoon' | null
}

const NEAR = 0.9
const SOON_DAYS = 183

/**
 * What may still be ordered from each contract, and until when.
 *
 * left = ceiling − ordered; used = ordered ÷ ceiling. Alerts: ordered beyond the ceiling, ended, 90 % of it used, ends within six months.
 *
 * Contracts exclude VAT, budgets include it: commitments are divided by 1 + the VAT rate unless the line says it excludes it.
 */
export function contractLimits(portfolio: Portfolio, { dataDate }: { dataDate: DateSerial }): ContractState[] {
  return portfolio.contracts
    .map(({ number, label, holder, end, ceiling, ordered: typed }): ContractState => {
      const committed = committedOn(portfolio, number)
      const ordered = typed ?? committed
      const left = ceiling === null || ordered === null ? null : ceiling - ordered
      const used = ceiling === null || ordered === null ? null : ratio(ordered, ceiling)
      return {
        number,
        label,
        holder,
        end,
        ceiling,
        ordered,
        orderedFrom: typed !== null ? 'typed' : committed !== null ? 'lines' : null,
        left,
        used,
        alert: alertOf({ left, used, end }, dataDate),
      }
    })
    .sort((a, b) => compareKeys([a.number], [b.number]))
}

function alertOf(
  { left, used, end }: Pick<ContractState, 'left' | 'used' | 'end'>,
  dataDate: DateSerial,
): ContractState['alert'] {
  if (left !== null && left < 0) return 'beyond'
  if (end !== null && end < dataDate) return 'ended'
  if (used !== null && used >= NEAR) return 'near'
  return end !== null && end - dataDate <= SOON_DAYS ? 'endsSoon' : null
}

function committedOn({ execution, settings }: Portfolio, contract: string): Money | null {
  const lines = execution.flatMap((line) => {
    const committed = totalCommitted(line, settings.committedMeaning)
    const counts = line.contract === contract && line.flow === 'expense' && line.operation === 'real'
    return counts && committed !== null ? [{ committed, excluded: line.taxBasis === 'excluded' }] : []
  })
  if (lines.length === 0) return null
  const withVat = sumOf(lines, ({ committed, excluded }) => (excluded ? 0 : committed))
  const without = sumOf(lines, ({ committed, excluded }) => (excluded ? committed : 0))
  return without + Math.round(withVat / (1 + settings.vatRate))
}
