import { ratio } from '../../portfolio/amount'
import type { DateSerial } from '../../portfolio/calendar'
import { periodOf, periodsBetween, type Period } from '../../portfolio/period'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Request, RequestStatus } from '../../portfolio/request'

export type QuarterInflow = { quarter: Period; received: number; accepted: number; refused: number; waiting: number }

export type RequestInflow = {
  requests: number
  undated: number
  /** Every quarter from the first request to the data date, by the day of the request. */
  quarters: QuarterInflow[]
  accepted: number
  refused: number
  /** Accepted ÷ (accepted + refused); null when nothing was decided. */
  acceptance: number | null
  waiting: number
  /** Median of the days since the requests that still wait were made; null without dates. */
  medianAge: number | null
  /** Median of the days from a request to its decision; null without decisions that name it. */
  medianResponse: number | null
}

const WAITING: ReadonlySet<RequestStatus | null> = new Set([
  null,
  'received',
  'toComplete',
  'examined',
  'onAgenda',
  'postponed',
])

/**
 * How many requests come in, what becomes of them, and how long they wait. A request of after the data date is left out;
 * postponed is not decided.
 *
 * @example requestInflow({ requests: [{ number: '1', date: 46000, status: 'received' }], decisions: [] }, 46030).medianAge // 30
 */
export function requestInflow(
  { requests, decisions }: Pick<Portfolio, 'requests' | 'decisions'>,
  dataDate: DateSerial,
): RequestInflow {
  const known = requests.filter(({ date }) => date === null || date <= dataDate)
  const dated = known.filter((request): request is Request & { date: DateSerial } => request.date !== null)
  const of = (list: readonly Request[], status: RequestStatus) => list.filter((r) => r.status === status).length
  const waits = ({ status }: Request) => WAITING.has(status)
  const first = dated.reduce((earliest, { date }) => (date < earliest ? date : earliest), dataDate)
  const quarters = dated.length === 0 ? [] : periodsBetween(periodOf(first, 'quarter'), periodOf(dataDate, 'quarter'))
  const [accepted, refused] = [of(known, 'accepted'), of(known, 'refused')]
  const responses = dated.flatMap(({ number, date, decision }) => {
    const days = decisions.flatMap((row) =>
      row.date !== null &&
      row.date >= date &&
      (row.request === number || (decision !== null && row.number === decision))
        ? [row.date - date]
        : [],
    )
    return days.length === 0 ? [] : [days.reduce((least, value) => (value < least ? value : least))]
  })
  return {
    requests: known.length,
    undated: known.length - dated.length,
    quarters: quarters.map((quarter) => {
      const received = dated.filter(({ date }) => periodOf(date, 'quarter') === quarter)
      return {
        quarter,
        received: received.length,
        accepted: of(received, 'accepted'),
        refused: of(received, 'refused'),
        waiting: received.filter(waits).length,
      }
    }),
    accepted,
    refused,
    acceptance: ratio(accepted, accepted + refused),
    waiting: known.filter(waits).length,
    medianAge: median(dated.filter(waits).map(({ date }) => dataDate - date)),
    medianResponse: median(responses),
  }
}

/**
 * The value in the middle, the mean of the two in the middle when they are even in number; null for none.
 *
 * @example median([3, 1, 2])    // 2
 * @example median([4, 1, 2, 3]) // 2.5
 */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
