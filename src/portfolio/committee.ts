import type { Days, Money } from './amount'
import type { DateSerial } from './calendar'
import type { Sourced } from './finding'

export type Committee = Sourced & {
  name: string
  frequency: 'monthly' | 'quarterly' | 'halfYearly' | 'yearly' | null
  level: string | null
  audience: string | null
}

export type Session = Sourced & {
  committee: string
  date: DateSerial
  requestsClose: DateSerial | null
  papersSent: DateSerial | null
  place: string | null
  chair: string | null
}

export type Member = Sourced & { committee: string; name: string; role: string | null; voting: boolean | null }

export type Decision = Sourced & {
  number: string
  committee: string | null
  date: DateSerial | null
  subject: string
  request: string | null
  kind: string | null
  projects: string[]
  impactMoney: Money | null
  impactDays: Days | null
  reason: string | null
  owner: string | null
  due: DateSerial | null
  state: 'open' | 'done' | 'late' | 'cancelled' | null
}
