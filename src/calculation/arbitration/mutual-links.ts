import type { Link } from '../selection/selection-problem'

type Requires = Extract<Link, { kind: 'requires' }>

/**
 * The same links, those of projects that require each other in a circle told as what they mean: all of them or none.
 * Only the order in time stays between them.
 *
 * @example mutualAsTogether([{ kind: 'requires', dependent: 0, needed: 1, lag: null }]) // [{ kind: 'requires', dependent: 0, needed: 1, lag: null }]
 * @example mutualAsTogether([{ kind: 'requires', dependent: 0, needed: 1, lag: null }, { kind: 'requires', dependent: 1, needed: 0, lag: 0 }]) // [{ kind: 'together', a: 0, b: 1 }, { kind: 'requires', dependent: 1, needed: 0, lag: 0 }]
 */
export function mutualAsTogether(links: readonly Link[]): Link[] {
  const requires = links.filter((link): link is Requires => link.kind === 'requires')
  const needs = new Map<number, number[]>()
  for (const { dependent, needed } of requires) needs.set(dependent, [...(needs.get(dependent) ?? []), needed])
  const tied = new Set<string>()
  return links.flatMap((link): Link[] => {
    if (link.kind !== 'requires' || link.lag !== null || !leadsTo(link.needed, link.dependent, needs)) return [link]
    const [a, b] = [Math.min(link.dependent, link.needed), Math.max(link.dependent, link.needed)]
    if (tied.has(`${a} ${b}`)) return []
    tied.add(`${a} ${b}`)
    return [{ kind: 'together', a, b }]
  })
}

/** Does keeping one require the other, through whatever comes between? */
function leadsTo(from: number, to: number, needs: ReadonlyMap<number, readonly number[]>): boolean {
  const met = new Set([from])
  const left = [from]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next === to) return true
    for (const needed of needs.get(next) ?? []) {
      if (met.has(needed)) continue
      met.add(needed)
      left.push(needed)
    }
  }
  return false
}
