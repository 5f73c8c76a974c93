import type { Days, Money } from './amount'
import type { DateSerial } from './calendar'
import type { Sourced } from './finding'
import type { ProjectStatus } from './project'

/** The state proposed for a project from its cost, delay, load and risks. */
export type Weather = 'green' | 'amber' | 'red'

/** What a committee compares of one project from one session to the next. */
export type ProjectState = {
  project: string
  title: string | null
  status: ProjectStatus | null
  start: DateSerial | null
  end: DateSerial | null
  /** The programme authorisation where one was voted, else the envelope. */
  envelope: Money | null
  finalCost: Money | null
  paid: Money | null
  days: Days | null
  /** 0 to 1. */
  progress: number | null
  score: number | null
  rank: number | null
  weather: Weather | null
}

/** A project as it was when a session was closed; `seal` tells whether the row was changed since. */
export type SnapshotRow = Sourced & ProjectState & { committee: string; session: DateSerial; seal: string | null }

/** A closed session: how many projects were frozen, and their totals. */
export type FrozenSession = Sourced & {
  committee: string
  session: DateSerial
  dataDate: DateSerial | null
  projects: number | null
  envelope: Money | null
  finalCost: Money | null
  paid: Money | null
  days: Days | null
  seal: string | null
}
