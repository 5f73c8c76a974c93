import type { Effort } from '../../../src/calculation/selection/best-selection'
import type { Choice, SelectionProblem } from '../../../src/calculation/selection/selection-problem'
import type { ProblemSource } from '../../../src/calculation/arbitration/arbitrate-options'
import type { Subject } from '../../../src/calculation/arbitration/arbitration'
import type { PortfolioProblem } from '../../../src/calculation/arbitration/problem-type'
import { arbitration12 } from '../selection/fixtures'

export const EFFORT: Effort = { seed: 1, restarts: 1, rounds: 200, nodes: 100_000 }

/** The plan that stands in the case of twelve candidates: its own best with outsourcing. */
const APPROVED = ['P01', 'P03', 'P05', 'P06', 'P09', 'P10', 'P11', 'P12']

/** The case of twelve candidates and the request R13 as portfolio problems; euros in thousands, whole days. */
export const arbitration12Source: ProblemSource = ({ hypothesis: supposed }) => {
  const problem = arbitration12({ outsourced: supposed.outsourcing, request: true })
  const forced = new Map(supposed.forced.map(({ subject, decision }) => [subject, decision]))
  return described(
    {
      ...problem,
      budgets: problem.budgets.map((budget) => ({ ...budget, limit: budget.limit * supposed.budgetShare })),
      candidates: problem.candidates.map((candidate) => ({
        ...candidate,
        mandatory: candidate.mandatory || forced.get(candidate.code) === 'in',
        options: forced.get(candidate.code) === 'out' ? [] : candidate.options,
      })),
    },
    { approved: APPROVED, requests: ['R13'], periods: ['2027', '2028', '2029'] },
  )
}

/** A selection problem with names: budgets are the operating credits of years, candidates projects or requests. */
export function described(
  problem: SelectionProblem,
  { approved, requests, periods }: { approved: readonly string[]; requests: readonly string[]; periods: string[] },
): PortfolioProblem {
  const subjects = problem.candidates.map(({ code, mandatory, options }): Subject => ({
    code,
    title: code,
    kind: requests.includes(code) ? 'request' : 'project',
    approved: approved.includes(code),
    started: false,
    locked: false,
    mandatory,
    score: options[0]?.value ?? null,
    value: options[0]?.value ?? 0,
    cost: options[0]?.cost.reduce((sum, { amount }) => sum + amount, 0) ?? 0,
    plannedStart: periods[0]!,
  }))
  return {
    problem,
    subjects,
    periods,
    teams: problem.teams.map(({ code }) => code),
    limits: problem.budgets.map((_, i) => ({ kind: 'credits', section: 'operating', year: 2027 + i })),
    approved: subjects.map((subject, i): Choice[number] =>
      subject.approved && problem.candidates[i]!.options.length > 0 ? 0 : null,
    ),
    locked: new Set(),
    releases: subjects.map(({ approved: isApproved }) =>
      isApproved ? { freed: [], freedDays: [], keptAnyway: [] } : null,
    ),
    findings: [],
  }
}

export const codesOf = (problem: PortfolioProblem, choice: Choice): string[] =>
  problem.subjects.filter((_, i) => choice[i] !== null).map(({ code }) => code)
