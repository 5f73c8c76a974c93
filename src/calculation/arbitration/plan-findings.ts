import { compareCodes } from '../../portfolio/by-code'
import type { Money } from '../../portfolio/amount'
import { placeOf, type Finding } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import { evaluateChoice, type Violation } from '../selection/evaluate-choice'
import type { SelectionProblem } from '../selection/selection-problem'
import type { MoneyLimit } from './arbitration'
import { negativeCredits, placeOfCredits } from './negative-credits'
import type { CreditBook } from './credit-book'
import type { PortfolioProblem } from './problem-type'
import type { DayCell } from './subject-days'
import type { Draft } from './subject-drafts'

type Context = {
  /** With the limits as typed. */
  problem: SelectionProblem
  named: PortfolioProblem
  drafts: readonly Draft[]
  book: CreditBook
  days: ReadonlyMap<string, DayCell[]>
}

/** What a person should know before reading a selection: limits that the plan that stands breaks, and what could not be counted. */
export function planFindings(portfolio: Portfolio, context: Context): Finding[] {
  return [...brokenLimits(portfolio, context), ...notCounted(portfolio, context)]
}

/** Codes that a finding names; the number of all is told. */
const NAMED = 8

function brokenLimits({ teams }: Portfolio, { problem, named }: Context): Finding[] {
  const { violations } = evaluateChoice(problem, named.approved)
  const of = <L extends Violation['limit']>(limit: L) =>
    violations.filter((violation): violation is Extract<Violation, { limit: L }> => violation.limit === limit)
  const labels = new Map(teams.map(({ code, label }) => [code, label]))
  const crowded = named.teams.flatMap((code, team): Finding[] => {
    const broken = of('capacity').filter((violation) => violation.team === team)
    if (broken.length === 0) return []
    const places = broken.map(({ period }) => named.periods[period]!)
    const params = {
      team: labels.get(code) ?? code,
      count: broken.length,
      days: Math.round(broken.reduce((sum, { excess }) => sum + excess, 0)),
      first: places[0]!,
      last: places.at(-1)!,
    }
    return [{ code: 'planOverTeam', severity: 'information', params }]
  })
  const spent = of('budget').flatMap(({ budget, excess }): Finding[] => {
    const limit = named.limits[budget]!
    const amount = Math.round(excess)
    if (limit.kind === 'credits') {
      const params = { year: limit.year, amount }
      const code = limit.section === 'capital' ? 'planOverCapital' : 'planOverOperating'
      return [{ code, severity: 'warning', params }]
    }
    return [overOtherMoney(limit, amount)]
  })
  const links = of('link')
  const running = of('concurrent')
  return [
    ...crowded,
    ...spent,
    ...(links.length > 0
      ? [{ code: 'planBreaksLinks', severity: 'information', params: { count: links.length } } as const]
      : []),
    ...(running.length > 0
      ? [{ code: 'planTooManyAtOnce', severity: 'information', params: { count: running.length } } as const]
      : []),
  ]
}

function overOtherMoney(limit: Exclude<MoneyLimit, { kind: 'credits' }>, amount: Money): Finding {
  switch (limit.kind) {
    case 'contract':
      return { code: 'planOverContract', severity: 'warning', params: { contract: limit.number, amount } }
    case 'authorisation':
      return { code: 'planOverAuthorisation', severity: 'warning', params: { amount } }
    case 'afterRoadmap':
      return { code: 'planOverAfterRoadmap', severity: 'warning', params: { amount } }
  }
}

function notCounted(portfolio: Portfolio, { named, drafts, book, days }: Context): Finding[] {
  const findings: Finding[] = []
  const unscored = named.subjects.flatMap(({ score, kind }, i) =>
    score === null && kind === 'request' ? [drafts[i]!] : [],
  )
  for (const { code, source } of unscored)
    findings.push({
      code: 'requestWithoutScore',
      severity: 'warning',
      ...(source.kind === 'request' ? { place: placeOf(source.request.origin, 'number') } : {}),
      params: { request: code },
    })
  const silent = named.subjects.flatMap(({ score, kind }, i) =>
    score === null && kind === 'project' ? [drafts[i]!.code] : [],
  )
  if (silent.length > 0)
    findings.push({
      code: 'projectsWithoutScore',
      severity: 'warning',
      params: { count: silent.length, projects: silent.slice(0, NAMED).join(', ') },
    })
  for (const { project, section, year, amount } of negativeCredits(book))
    findings.push({
      code: section === 'capital' ? 'negativeCapital' : 'negativeOperating',
      severity: 'warning',
      ...placeOfCredits(portfolio, { project, section, year }),
      params: { project, year, amount },
    })
  const unlimited = new Set([...days.values()].flat().map(({ team }) => team))
  for (const team of named.teams) unlimited.delete(team)
  if (unlimited.size > 0 && portfolio.capacity.length > 0)
    findings.push({
      code: 'daysWithoutLimit',
      severity: 'information',
      params: { teams: [...unlimited].sort(compareCodes).join(', ') },
    })
  if (book.unassigned > 0)
    findings.push({ code: 'creditsOfNoProject', severity: 'information', params: { amount: book.unassigned } })
  if (book.unplaced > 0)
    findings.push({ code: 'creditsUnplaced', severity: 'warning', params: { count: book.unplaced } })
  return findings
}
