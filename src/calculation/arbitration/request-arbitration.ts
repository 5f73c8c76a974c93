import { compensateRequest, type Compensation as FoundCompensation } from '../selection/compensate-request'
import { minimalConflict } from '../selection/conflict'
import { evaluateChoice } from '../selection/evaluate-choice'
import type { Choice } from '../selection/selection-problem'
import type { Compensation, Limit, RequestArbitration } from './arbitration'
import { distinctLimits, limitOfRow } from './limit-names'
import { moneyUses, teamUses } from './limit-uses'
import { bindingLimits } from './opposite-decision'
import type { PortfolioProblem } from './problem-type'

/** Ways to make room for a request that are told. */
const OPTIONS = 3

/** Part of a project under way that must still be to come for giving it up to be proposed. */
const LEAST_TO_COME = 0.2

/**
 * What the authority's rule asks for one request: that it fits as the plan stands, or which approved projects to give up
 * for it, those that lose least first, or that nothing makes it fit and why.
 *
 * Limits that the plan breaks already count as the plan uses them (`planned`): a request must not make them worse, and is
 * not asked to mend them. Locked and mandatory projects stay, and those of which four fifths are done. `typed` is the
 * same choice under the limits as typed: the picture before and after is drawn against those.
 */
export async function arbitrateRequest(
  { planned, typed }: { planned: PortfolioProblem; typed: PortfolioProblem },
  candidate: number,
  options: { nodes: number },
): Promise<RequestArbitration> {
  const { code, title, value, score } = planned.subjects[candidate]!
  const locked = new Set([...planned.locked, ...nearlyDone(planned)])
  const found = await compensateRequest(
    planned.problem,
    planned.approved,
    { request: candidate, locked, answers: OPTIONS },
    options,
  )
  const common = { request: code, title, value, scored: score !== null }
  const approved = planned.approved.with(candidate, null)
  if (found.length === 0)
    return {
      ...common,
      answer: 'impossible',
      options: [],
      binding: await reasons(planned, approved, candidate, locked),
    }
  const asIs = found[0]!.postponed.length === 0
  return {
    ...common,
    answer: asIs ? 'asIs' : 'exchange',
    options: found.map((compensation) => namedCompensation({ planned, typed }, compensation, candidate)),
    binding: asIs ? [] : bindingLimits(planned, approved, candidate, null),
  }
}

/** Projects under way of which little is still to come: giving them up would free little and waste much. */
function nearlyDone({ subjects }: PortfolioProblem): number[] {
  return [...subjects.keys()].filter((candidate) => {
    const { started, score, value } = subjects[candidate]!
    return started && score !== null && score > 0 && value < LEAST_TO_COME * score
  })
}

/** Why nothing makes a request fit: what its nearest start breaks with all that may leave gone, else the rules that clash. */
async function reasons(
  planned: PortfolioProblem,
  approved: Choice,
  request: number,
  locked: ReadonlySet<number>,
): Promise<Limit[]> {
  const { problem } = planned
  const stays = (i: number) => problem.candidates[i]!.mandatory || locked.has(i)
  const least = approved.map((option, i) => (stays(i) ? option : null))
  const broken = bindingLimits(planned, least, request, null)
  if (broken.length > 0) return broken
  const candidates = problem.candidates.map((candidate, i) => {
    if (i === request) return { ...candidate, mandatory: true }
    const option = approved[i] == null ? undefined : candidate.options[approved[i]]
    return { ...candidate, mandatory: stays(i) && option !== undefined, options: option ? [option] : [] }
  })
  const meanings = await minimalConflict({ ...problem, candidates })
  const limits = meanings.flatMap((meaning) => limitOfRow(planned, meaning) ?? [])
  return distinctLimits(limits).filter(
    (limit) => limit.kind !== 'mandatory' || limit.subject !== planned.subjects[request]!.code,
  )
}

function namedCompensation(
  { planned, typed }: { planned: PortfolioProblem; typed: PortfolioProblem },
  { postponed, valueLost, choice, status }: FoundCompensation,
  request: number,
): Compensation {
  const { problem, periods, subjects, approved, releases } = planned
  const { after, newStarts } = withNewStarts(planned, choice, postponed)
  const before = approved.with(request, null)
  return {
    given: postponed.map((candidate) => ({
      subject: subjects[candidate]!.code,
      kind: fateOf(planned, candidate),
      newStart: newStarts.has(candidate)
        ? periods[problem.candidates[candidate]!.options[newStarts.get(candidate)!]!.start]!
        : null,
      valueLost: problem.candidates[candidate]!.options[approved[candidate]!]!.value,
      release: releases[candidate] ?? { freed: [], freedDays: [], keptAnyway: [] },
    })),
    valueLost,
    start: periods[problem.candidates[request]!.options[choice[request]!]!.start]!,
    status,
    before: usesOf(typed, before),
    after: usesOf(typed, after),
  }
}

/** One that has not started begins later; of one under way the committed part goes on, or nothing does. */
function fateOf({ subjects, releases }: PortfolioProblem, candidate: number): Compensation['given'][number]['kind'] {
  if (!subjects[candidate]!.started) return 'postponed'
  const goesOn = releases[candidate]?.keptAnyway.some(({ kind, amount }) => kind === 'committed' && amount !== 0)
  return goesOn ? 'reduced' : 'stopped'
}

/** Projects given up that have not started, each at the earliest later start that the limits still allow, the most valuable first. */
function withNewStarts(
  { problem, subjects, approved }: PortfolioProblem,
  choice: Choice,
  postponed: readonly number[],
): { after: Choice; newStarts: Map<number, number> } {
  const worth = (i: number) => problem.candidates[i]!.options[approved[i]!]!.value
  const waiting = postponed.filter((i) => !subjects[i]!.started).sort((a, b) => worth(b) - worth(a) || a - b)
  const newStarts = new Map<number, number>()
  let after = choice
  for (const candidate of waiting) {
    const { options } = problem.candidates[candidate]!
    const planned = options[approved[candidate]!]!.start
    const later = [...options.keys()].filter((option) => options[option]!.start > planned)
    later.sort((a, b) => options[a]!.start - options[b]!.start || a - b)
    const fits = later.find((option) => evaluateChoice(problem, after.with(candidate, option)).violations.length === 0)
    if (fits === undefined) continue
    newStarts.set(candidate, fits)
    after = after.with(candidate, fits)
  }
  return { after, newStarts }
}

function usesOf(built: PortfolioProblem, choice: Choice): Compensation['before'] {
  const evaluation = evaluateChoice(built.problem, choice)
  return { money: moneyUses(built, evaluation), teams: teamUses(built, choice, evaluation) }
}
