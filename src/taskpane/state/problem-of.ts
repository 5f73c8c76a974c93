import { SteeringError } from '../../portfolio/errors'
import type { Problem } from './pane-state'

/** What to tell a person about an error. */
export function problemOf(error: unknown): Problem {
  if (error instanceof SteeringError) return { code: error.code, params: error.params }
  return { detail: error instanceof Error ? error.message : String(error) }
}
