import { sumOf, type Money } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import type { ProjectChange } from './compare-situations'
import type { SituationChanges } from './situation-changes'

/** The way from the envelopes then to the envelopes now, to the cent. */
export type EnvelopeSteps = {
  start: Money
  /** `others`: all the projects that have no step of their own. */
  steps: {
    key: string | null
    kind: 'entered' | 'left' | 'revised' | 'others'
    projects: number
    deviation: Money
    before: Money
    after: Money
  }[]
  end: Money
}

/**
 * A step for each of the projects whose envelope weighs most in the change, one for all others: start + Σ steps = end   [cents].
 * Null when no envelope is known at either end.
 */
export function envelopeSteps({ projects, totals }: SituationChanges, most: number): EnvelopeSteps | null {
  const { from, to } = totals.envelope
  if (from === null || to === null) return null
  const moved = projects
    .filter(({ envelope }) => envelope !== 0)
    .sort((a, b) => Math.abs(b.envelope) - Math.abs(a.envelope) || compareCodes(a.project, b.project))
  const own = moved.length > most ? moved.slice(0, most - 1) : moved
  const others = moved.slice(own.length)
  const drafts = own.map((change) => ({
    key: change.project,
    kind: kindOf(change),
    projects: 1,
    deviation: change.envelope,
  }))
  const rest = {
    key: null,
    kind: 'others' as const,
    projects: others.length,
    deviation: sumOf(others, (c) => c.envelope),
  }
  let level = from
  const steps = [...drafts, ...(others.length > 0 ? [rest] : [])].map((step) => {
    const before = level
    level += step.deviation
    return { ...step, before, after: level }
  })
  return { start: from, steps, end: level }
}

function kindOf({ from, to }: ProjectChange): 'entered' | 'left' | 'revised' {
  return from === null ? 'entered' : to === null ? 'left' : 'revised'
}
