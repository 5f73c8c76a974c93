import type { Days, Money } from '../../portfolio/amount'
import type { DateSerial } from '../../portfolio/calendar'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Request } from '../../portfolio/request'
import type { Settings } from '../../portfolio/settings'
import { compareCodes } from '../../portfolio/by-code'

/** What a request must say before a committee can arbitrate it. */
export type RequestField = 'subject' | 'department' | 'reason' | 'cost' | 'moeDays' | 'wishedDate'

/** A request that waits for the committee's decision, and what it asks for. */
export type RequestToArbitrate = {
  request: Request
  complete: boolean
  missing: RequestField[]
  /** Capital and one year of operating cost. */
  cost: Money | null
  moe: Days | null
  moa: Days | null
  amoa: Days | null
  total: Days | null
  /** MOA or AMOA days come from the ratios, not from the request. */
  byRatio: boolean
  wishedDatePassed: boolean
  /** What the Project Office proposes; the decision is the committee's. */
  proposal: 'complete' | 'compensate' | 'exchange'
}

const AWAITING: ReadonlySet<Request['status']> = new Set([null, 'received', 'toComplete', 'examined', 'onAgenda'])

/**
 * The requests to arbitrate at a session, complete ones first, then by number. A new need is accepted only in
 * exchange for approved projects: a complete request without a compensation needs one to be chosen.
 */
export function requestsToArbitrate({ requests, settings }: Portfolio, session: DateSerial): RequestToArbitrate[] {
  return requests
    .filter((request) => AWAITING.has(request.status) && request.decision === null)
    .map((request) => requestToArbitrate(request, settings, session))
    .sort((a, b) => Number(b.complete) - Number(a.complete) || compareCodes(a.request.number, b.request.number))
}

function requestToArbitrate(
  request: Request,
  settings: Pick<Settings, 'moaPerMoe' | 'amoaPerMoe'>,
  session: DateSerial,
): RequestToArbitrate {
  const missing = missingFields(request)
  const complete = missing.length === 0 && request.status !== 'toComplete'
  const { moeDays } = request
  const moa = request.moaDays ?? (moeDays === null ? null : Math.round(moeDays * settings.moaPerMoe))
  const amoa = request.amoaDays ?? (moeDays === null ? null : Math.round(moeDays * settings.amoaPerMoe))
  return {
    request,
    complete,
    missing,
    cost:
      request.capital === null && request.operatingPerYear === null
        ? null
        : (request.capital ?? 0) + (request.operatingPerYear ?? 0),
    moe: moeDays,
    moa,
    amoa,
    total: moeDays === null || moa === null || amoa === null ? null : moeDays + moa + amoa,
    byRatio: moeDays !== null && (request.moaDays === null || request.amoaDays === null),
    wishedDatePassed: request.wishedDate !== null && request.wishedDate <= session,
    proposal: !complete ? 'complete' : request.compensation.length === 0 ? 'compensate' : 'exchange',
  }
}

function missingFields(request: Request): RequestField[] {
  const present: Record<RequestField, boolean> = {
    subject: (request.title ?? request.need ?? request.process) !== null,
    department: request.department !== null,
    reason: request.reason !== null,
    cost: (request.capital ?? request.operatingPerYear) !== null,
    moeDays: request.moeDays !== null,
    wishedDate: request.wishedDate !== null,
  }
  return (Object.keys(present) as RequestField[]).filter((field) => !present[field])
}
