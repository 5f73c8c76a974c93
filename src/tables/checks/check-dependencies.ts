import type { Dependency } from '../../portfolio/project'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Ledger } from '../ledger'

/** Links that go round in a circle, and successors that the plan starts before their predecessor ends. */
export function checkDependencies({ dependencies, projects }: Portfolio, ledger: Ledger): void {
  const byCode = new Map(projects.map((project) => [project.code, project]))
  const links = dependencies.filter(({ kind }) => kind === 'finishToStart')
  for (const { origin, from, to } of links) {
    const [before, after] = [byCode.get(from), byCode.get(to)]
    if (!before || !after || before === after || before.plannedEnd === null || after.plannedStart === null) continue
    if (after.plannedStart > before.plannedEnd) continue
    const params = { from, to, end: before.plannedEnd, start: after.plannedStart }
    ledger.row(origin, 'to', 'dependencyViolated', 'warning', params)
  }
  const ordered = dependencies.filter(({ kind }) => kind === 'finishToStart' || kind === 'requires')
  for (const { origin, from, to, kind } of dependencies) {
    if (from === to && kind !== 'atMost')
      ledger.row(origin, 'from', 'dependencyCircle', 'blocking', { circle: `${from} → ${to}` })
  }
  const circle = circleIn(ordered.filter(({ from, to }) => from !== to))
  const first = ordered.find(({ from, to }) => from === circle[0] && to === circle[1])
  if (first) ledger.row(first.origin, 'from', 'dependencyCircle', 'blocking', { circle: circle.join(' → ') })
}

/**
 * The codes of one circle of links, its first code repeated at the end; empty when there is none. It starts at the
 * smallest code from which a circle is reached, whatever the order of the rows.
 */
function circleIn(links: readonly Pick<Dependency, 'from' | 'to'>[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to])
  for (const targets of next.values()) targets.sort()
  const finished = new Set<string>()
  for (const start of [...next.keys()].sort()) {
    const path: { code: string; left: string[] }[] = [{ code: start, left: [...(next.get(start) ?? [])] }]
    const onPath = new Set([start])
    while (path.length > 0) {
      const { code, left } = path.at(-1)!
      const target = left.shift()
      if (target === undefined) {
        finished.add(code)
        onPath.delete(code)
        path.pop()
      } else if (onPath.has(target)) {
        const codes = path.map((step) => step.code)
        return [...codes.slice(codes.indexOf(target)), target]
      } else if (!finished.has(target)) {
        path.push({ code: target, left: [...(next.get(target) ?? [])] })
        onPath.add(target)
      }
    }
  }
  return []
}
