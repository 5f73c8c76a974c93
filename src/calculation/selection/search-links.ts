import type { FlatOptions } from './search-options'
import type { Link, SelectionProblem } from './selection-problem'

/** What links say about a selection under construction. */
export type SearchLinks = {
  /** The link that forbids an option now, or null. */
  inTheWay(option: number): Link | null
  /** Kept candidates that must leave when this one does. */
  dependents: (candidate: number) => number[]
  /** How many pairs and "at least" groups are not satisfied. */
  lacking(): number
}

/** `chosen` holds the option of each kept candidate, −1 for the others; it is read anew at each question. */
export function searchLinks(problem: SelectionProblem, options: FlatOptions, chosen: Int32Array): SearchLinks {
  const { candidate: owner, start, duration } = options
  const links = linksByCandidate(problem)
  const pairs = problem.links.filter((link) => link.kind === 'together')
  const atLeast = problem.links.filter((link) => link.kind === 'atLeast')

  function keptOf(group: readonly number[]): number {
    let count = 0
    for (const candidate of group) if (chosen[candidate]! >= 0) count++
    return count
  }

  function forbids(link: Link, option: number): boolean {
    if (link.kind === 'atMost') return keptOf(link.group) >= link.count
    if (link.kind !== 'requires') return false
    const { lag } = link
    if (link.dependent === owner[option]) {
      const needed = chosen[link.needed]!
      return needed < 0 || (lag !== null && start[option]! < start[needed]! + duration[needed]! + lag)
    }
    const dependent = chosen[link.dependent]!
    return dependent >= 0 && lag !== null && start[dependent]! < start[option]! + duration[option]! + lag
  }

  return {
    inTheWay(option) {
      const own = links[owner[option]!]!
      for (let i = 0; i < own.length; i++) if (forbids(own[i]!, option)) return own[i]!
      return null
    },
    dependents: (candidate) =>
      links[candidate]!.flatMap((link) =>
        link.kind === 'requires' && link.needed === candidate && chosen[link.dependent]! >= 0 ? [link.dependent] : [],
      ),
    lacking() {
      let count = 0
      for (const { a, b } of pairs) if (chosen[a]! >= 0 !== chosen[b]! >= 0) count++
      for (const { group, count: wanted } of atLeast) {
        const kept = keptOf(group)
        if (kept < wanted) count += wanted - kept
      }
      return count
    },
  }
}

/** The links that can forbid an option of each candidate. */
function linksByCandidate({ candidates, links }: SelectionProblem): Link[][] {
  const byCandidate: Link[][] = candidates.map(() => [])
  for (const link of links) {
    if (link.kind === 'together' || link.kind === 'atLeast') continue
    const touched = link.kind === 'requires' ? [link.dependent, link.needed] : link.group
    for (const candidate of new Set(touched)) byCandidate[candidate]!.push(link)
  }
  return byCandidate
}

/** The synergies of each candidate, with whom. */
export function synergiesByCandidate({
  candidates,
  synergies,
}: SelectionProblem): { other: number; value: number }[][] {
  const byCandidate: { other: number; value: number }[][] = candidates.map(() => [])
  for (const { a, b, value } of synergies) {
    byCandidate[a]!.push({ other: b, value })
    byCandidate[b]!.push({ other: a, value })
  }
  return byCandidate
}
