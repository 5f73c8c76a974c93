import type { DateSerial } from '../../portfolio/calendar'
import type { ProjectState } from '../../portfolio/snapshot'

/** The portfolio as a committee found it at a session, frozen or as the tables stand now. */
export type Situation = {
  committee: string
  session: DateSerial
  /** Up to which day its amounts speak. */
  dataDate: DateSerial | null
  /** Frozen when a session was closed; else what the tables say now. */
  frozen: boolean
  projects: readonly ProjectState[]
}
