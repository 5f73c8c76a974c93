import { arbitrate } from '../calculation/arbitration/arbitrate'
import type { Arbitration, Hypothesis, ScenarioResult } from '../calculation/arbitration/arbitration'
import { proposedHypotheses } from '../calculation/arbitration/proposed-hypotheses'
import { subjectScores } from '../calculation/arbitration/subject-scores'
import type { DateSerial } from '../portfolio/calendar'
import { UnknownScenarioError, UnknownSubjectError } from '../portfolio/errors'
import type { Portfolio } from '../portfolio/portfolio'
import type { ArbitrationChoices, StepHooks, StoppedSearch } from './step'
import { usualEffort } from './usual-effort'

/** The arbitration of a workbook's portfolio with the choices of a person; refuses a code that names nothing. */
export async function arbitrateWorkbook(
  portfolio: Portfolio,
  { dataDate, choices, hooks }: { dataDate: DateSerial; choices: ArbitrationChoices; hooks: StepHooks },
): Promise<Arbitration> {
  const usual = usualEffort(portfolio)
  const { forced = [], requests, scenario, objective = 'value', stopped } = choices
  const { effort = usual.effort, detail = usual.detail } = choices
  refuseUnknown(portfolio, [...forced.map(({ subject }) => subject), ...(requests ?? [])])
  const scores = subjectScores(portfolio)
  const proposed = await proposedHypotheses(portfolio, { dataDate, scores })
  const recommended = scenario === undefined ? undefined : scenarioNamed(scenario, proposed).code
  const found = new Map(stopped?.map((search) => [search.scenario, search]))
  const hypotheses = proposed
    .filter(({ code }) => !stopped || found.has(code))
    .map((hypothesis) => ({ ...hypothesis, forced: [...hypothesis.forced, ...forced] }))
  const answer = await arbitrate(
    portfolio,
    {
      dataDate,
      scores,
      hypotheses: hypotheses.length > 0 ? hypotheses : proposed.slice(0, 1),
      objective,
      requests: requests ?? 'toArbitrate',
      effort,
      priceNodes: Math.min(usual.priceNodes, effort.nodes),
      detail: stopped ? 'values' : detail,
      ...(recommended === undefined ? {} : { recommended }),
      ...(stopped ? { known: new Map(stopped.map(({ scenario: code, kept }) => [code, kept])) } : {}),
    },
    hooks,
  )
  if (!stopped) return { ...answer, findings: [...answer.findings, ...usual.findings] }
  return { ...answer, scenarios: answer.scenarios.map((one) => asStopped(one, found)), frontier: [] }
}

/** A search that was stopped keeps its word and its bound, whatever a proof would now say. */
function asStopped(result: ScenarioResult, found: ReadonlyMap<string, StoppedSearch>): ScenarioResult {
  const search = found.get(result.hypothesis.code)
  if (!search || result.value === null) return result
  const gap = search.bound === null || result.value <= 0 ? null : Math.max(0, search.bound / result.value - 1)
  return { ...result, status: 'stopped', bound: search.bound, gap }
}

function refuseUnknown({ projects, requests }: Portfolio, codes: readonly string[]): void {
  const known = new Set([...projects.map(({ code }) => code), ...requests.map(({ number }) => number)])
  const unknown = codes.find((code) => !known.has(code))
  if (unknown !== undefined) throw new UnknownSubjectError(unknown)
}

/** A scenario by its code, or by the letter that the sheets show for it. */
function scenarioNamed(asked: string, hypotheses: readonly Hypothesis[]): Hypothesis {
  const letter = asked.length === 1 ? asked.toUpperCase().charCodeAt(0) - 'A'.charCodeAt(0) : -1
  const byLetter = hypotheses[letter]
  const found =
    hypotheses.find(({ code }) => code === asked) ?? (byLetter && byLetter.label === null ? byLetter : undefined)
  if (!found) throw new UnknownScenarioError(asked, hypotheses.map(({ code }) => code).join(', '))
  return found
}
