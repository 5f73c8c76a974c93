import type { Days, Money } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import type { ProjectState, Weather } from '../../portfolio/snapshot'
import type { Situation } from './situation'

/** What can differ of a project, in the order in which a committee hears of it. */
export const ASPECTS = [
  'status',
  'title',
  'start',
  'end',
  'envelope',
  'finalCost',
  'paid',
  'days',
  'progress',
  'score',
  'rank',
  'weather',
] as const satisfies readonly (keyof ProjectState)[]

export type Aspect = (typeof ASPECTS)[number]

/** Aspects that move by themselves as work goes on and others come: they are measured, but are no news. */
const EXPECTED: ReadonlySet<Aspect> = new Set(['paid', 'progress', 'rank'])

/** What became of one project. */
export type ProjectChange = {
  project: string
  /** Null for a project that was not there; then all its amounts came in. */
  from: ProjectState | null
  /** Null for a project that is gone. */
  to: ProjectState | null
  /** What differs; for a project that entered or left, what it had. */
  aspects: Aspect[]
  /** True when something happened that the committee should hear of. */
  news: boolean
  /** To − from; what is not known adds nothing. */
  envelope: Money
  finalCost: Money
  paid: Money
  days: Days
  /** Calendar days, later is positive; null when one of the two is not known. */
  startMoved: number | null
  endMoved: number | null
  scoreMoved: number | null
  /** Positive: it comes that many places later. */
  rankMoved: number | null
  weather: 'better' | 'worse' | null
}

const GRAVITY: Record<Weather, number> = { green: 0, amber: 1, red: 2 }

/**
 * What differs between two situations, project by project and by code; a project is known by its code, whatever its title. Projects of
 * which nothing differs are left out.
 *
 * The moves of envelopes, costs, payments and days add up to the difference of their totals, to the cent; from B to A they are
 * those from A to B with the other sign; from A to C they are those from A to B plus those from B to C.
 */
export function compareSituations(from: Pick<Situation, 'projects'>, to: Pick<Situation, 'projects'>): ProjectChange[] {
  const [before, after] = [statesByCode(from), statesByCode(to)]
  const codes = [...new Set([...before.keys(), ...after.keys()])].sort(compareCodes)
  return codes
    .map((code) => changeOf(code, before.get(code) ?? null, after.get(code) ?? null))
    .filter(({ aspects, from: was, to: is }) => aspects.length > 0 || was === null || is === null)
}

function statesByCode({ projects }: Pick<Situation, 'projects'>): Map<string, ProjectState> {
  return new Map(projects.map((state) => [state.project, state]))
}

function changeOf(project: string, from: ProjectState | null, to: ProjectState | null): ProjectChange {
  const added = (aspect: 'envelope' | 'finalCost' | 'paid' | 'days') => (to?.[aspect] ?? 0) - (from?.[aspect] ?? 0)
  const moved = (aspect: 'start' | 'end' | 'score' | 'rank') => {
    const [was, is] = [from?.[aspect] ?? null, to?.[aspect] ?? null]
    return was === null || is === null ? null : is - was
  }
  const weather = turnOf(from?.weather ?? null, to?.weather ?? null)
  const isNews = (aspect: Aspect) => (aspect === 'weather' ? weather !== null : !EXPECTED.has(aspect))
  const aspects = ASPECTS.filter((aspect) => (from?.[aspect] ?? null) !== (to?.[aspect] ?? null))
  return {
    project,
    from,
    to,
    aspects,
    news: from === null || to === null || aspects.some(isNews),
    envelope: added('envelope'),
    finalCost: added('finalCost'),
    paid: added('paid'),
    days: added('days'),
    startMoved: moved('start'),
    endMoved: moved('end'),
    scoreMoved: moved('score'),
    rankMoved: moved('rank'),
    weather,
  }
}

function turnOf(from: Weather | null, to: Weather | null): ProjectChange['weather'] {
  if (from === null || to === null || from === to) return null
  return GRAVITY[to] > GRAVITY[from] ? 'worse' : 'better'
}
