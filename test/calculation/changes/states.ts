import fc from 'fast-check'
import type { Situation } from '../../../src/calculation/changes/situation'
import type { ProjectState } from '../../../src/portfolio/snapshot'

/** A project of which only what is given is known. */
export function state(project: string, parts: Partial<ProjectState> = {}): ProjectState {
  return {
    project,
    title: `Project ${project}`,
    status: 'inProgress',
    start: null,
    end: null,
    envelope: null,
    finalCost: null,
    paid: null,
    days: null,
    progress: null,
    score: null,
    rank: null,
    weather: null,
    ...parts,
  }
}

/** The situation of a session. */
export function situation(session: number, projects: ProjectState[], parts: Partial<Situation> = {}): Situation {
  return { committee: 'Comité', session, dataDate: session - 15, frozen: true, projects, ...parts }
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const amount = maybe(fc.integer({ min: -1_000_000_000, max: 10_000_000_000 }))
const day = maybe(fc.integer({ min: 45000, max: 48000 }))

/** Any portfolio of at most twelve projects, whose codes are often met again in another one. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .uniqueArray(
    fc.record<ProjectState>({
      project: fc.constantFrom(...'ABCDEFGHIJKL'),
      title: maybe(fc.constantFrom('Portal', 'Network', 'Archive')),
      status: maybe(
        fc.constantFrom('candidate' as const, 'approved' as const, 'inProgress' as const, 'dropped' as const),
      ),
      start: day,
      end: day,
      envelope: amount,
      finalCost: amount,
      paid: amount,
      days: maybe(fc.integer({ min: 0, max: 100_000 })),
      progress: maybe(fc.constantFrom(0, 0.25, 1)),
      score: maybe(fc.constantFrom(12.5, 40, 71.3333)),
      rank: maybe(fc.integer({ min: 1, max: 12 })),
      weather: maybe(fc.constantFrom('green' as const, 'amber' as const, 'red' as const)),
    }),
    { selector: ({ project }) => project, maxLength: 12 },
  )
  .map((projects) => situation(46000, projects))
