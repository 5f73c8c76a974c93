import type { Days, Money } from './amount'
import type { DateSerial } from './calendar'
import type { Sourced } from './finding'

export type RequestStatus = 'received' | 'toComplete' | 'examined' | 'onAgenda' | 'accepted' | 'refused' | 'postponed'

export type Request = Sourced & {
  number: string
  date: DateSerial | null
  department: string | null
  requester: string | null
  title: string | null
  need: string | null
  process: string | null
  reason: string | null
  objective: string | null
  capital: Money | null
  operatingPerYear: Money | null
  moeDays: Days | null
  moaDays: Days | null
  amoaDays: Days | null
  /** Day on which the service is wished for. */
  wishedDate: DateSerial | null
  durationMonths: number | null
  sponsor: string | null
  status: RequestStatus | null
  compensation: string[]
  decision: string | null
}
