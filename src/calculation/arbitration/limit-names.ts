import type { Link } from '../selection/selection-problem'
import type { Violation } from '../selection/evaluate-choice'
import type { RowMeaning } from '../selection/linear-model'
import type { Limit } from './arbitration'
import type { PortfolioProblem } from './problem-type'

/** What a row of the model, or a broken limit, is called in the portfolio; null for what is no limit of the portfolio. */
export function limitOfRow(built: PortfolioProblem, meaning: RowMeaning): Limit | null {
  switch (meaning.kind) {
    case 'budget':
      return moneyLimit(built, meaning.budget)
    case 'capacity':
      return teamLimit(built, meaning)
    case 'concurrent':
      return { kind: 'concurrent', period: built.periods[meaning.period]! }
    case 'link':
      return linkLimit(built, meaning.link)
    case 'choose':
      return { kind: 'mandatory', subject: built.subjects[meaning.candidate]!.code }
    default:
      return null
  }
}

export function limitOfViolation(built: PortfolioProblem, violation: Violation): Limit {
  switch (violation.limit) {
    case 'budget':
      return moneyLimit(built, violation.budget)
    case 'capacity':
      return teamLimit(built, violation)
    case 'concurrent':
      return { kind: 'concurrent', period: built.periods[violation.period]! }
    case 'link':
      return linkLimit(built, violation.link)
    case 'mandatory':
      return { kind: 'mandatory', subject: built.subjects[violation.candidate]!.code }
  }
}

/** Each limit once, in the order of its first place. */
export function distinctLimits(limits: readonly Limit[]): Limit[] {
  return [...new Map(limits.map((limit) => [JSON.stringify(limit), limit])).values()]
}

function moneyLimit({ limits }: PortfolioProblem, budget: number): Limit {
  return { kind: 'money', limit: limits[budget]! }
}

function teamLimit({ teams, periods }: PortfolioProblem, { team, period }: { team: number; period: number }): Limit {
  return { kind: 'team', team: teams[team]!, period: periods[period]! }
}

function linkLimit({ problem, subjects }: PortfolioProblem, position: number): Limit {
  const link: Link = problem.links[position]!
  const code = (candidate: number) => subjects[candidate]!.code
  switch (link.kind) {
    case 'requires': {
      const [dependent, needed] = [code(link.dependent), code(link.needed)]
      return link.lag === null
        ? { kind: 'dependency', from: dependent, to: needed, dependency: 'requires' }
        : { kind: 'dependency', from: needed, to: dependent, dependency: 'finishToStart' }
    }
    case 'together':
      return { kind: 'dependency', from: code(link.a), to: code(link.b), dependency: 'together' }
    case 'atMost':
    case 'atLeast': {
      const [a, b] = link.group
      if (link.group.length === 2 && link.kind === 'atMost' && link.count === 1)
        return { kind: 'dependency', from: code(a!), to: code(b!), dependency: 'excludes' }
      return { kind: 'group', group: link.group.map(code).join(', '), count: link.count }
    }
  }
}
