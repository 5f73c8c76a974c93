import { evaluateChoice } from './evaluate-choice'
import type { Choice, Link, SelectionProblem } from './selection-problem'
import { solveSelection, type SelectionStatus, type SolveOptions } from './solve-selection'

/** Approved projects given up so that a request fits. */
export type Compensation = {
  postponed: number[]
  /** Value of the postponed projects at their approved dates, and of the synergies lost with them. */
  valueLost: number
  /** The plan with the request, which starts as early as it can. */
  choice: Choice
  /** `optimal` when no other set loses less. */
  status: SelectionStatus
}

/**
 * The approved projects whose postponement makes room for a request at the least loss of value: the authority's rule
 * that a new request is accepted only in exchange for approved projects.
 *
 * Approved projects keep their dates or leave; mandatory and locked ones stay; a project that others require takes
 * them along. Answers come by growing loss, each without superfluous postponement; among sets that lose the same
 * value the one that frees most money comes first. An empty set says that the request fits as it is, no answer that
 * nothing makes it fit.
 *
 * Each answer is an exact selection; the next one must keep a project that each earlier answer postpones. A search that
 * stops before it has found any takes the projects back one by one, the most valuable first, and says `bestFound`; no
 * answer is given for proven only.
 */
export async function compensateRequest(
  problem: SelectionProblem,
  approved: Choice,
  { request, locked, answers }: { request: number; locked: ReadonlySet<number>; answers: number },
  options: SolveOptions = {},
): Promise<Compensation[]> {
  const before = evaluateChoice(problem, without(approved, [request])).value
  const standing = { ...problem, links: linksKept(problem, approved, request) }
  const found: Compensation[] = []
  while (found.length < answers) {
    const keepOne = found.map(({ postponed }): Link => ({ kind: 'atLeast', group: postponed, count: 1 }))
    const restricted = keepOrLeave(standing, approved, { request, locked, keepOne })
    const { status, choice } = await answerOf(restricted, approved, request, options)
    if (!choice) break
    const left = approved.flatMap((option, i) => (option !== null && choice[i] === null && i !== request ? [i] : []))
    const postponed = withoutSuperfluous(standing, approved, { left, request })
    const kept = without(approved, postponed)
    const after = evaluateChoice(problem, without(kept, [request])).value
    found.push({ postponed, valueLost: before - after, choice: withEarliestStart(standing, kept, request)!, status })
    if (postponed.length === 0) break
  }
  // Only a search that stopped early can have answered out of order.
  return found.sort((a, b) => (Math.abs(a.valueLost - b.valueLost) > SAME_LOSS ? a.valueLost - b.valueLost : 0))
}

const SAME_LOSS = 1e-6

type Answer = { status: SelectionStatus; choice: Choice | null }

async function answerOf(
  restricted: SelectionProblem,
  approved: Choice,
  request: number,
  options: SolveOptions,
): Promise<Answer> {
  const solved = await solveSelection(restricted, options)
  if (solved.choice || solved.status === 'infeasible') return solved
  const choice = takenBack(restricted, approved, request)
  if (choice) return { status: 'bestFound', choice }
  const { nodes: _, ...toTheEnd } = options
  return solveSelection(restricted, toTheEnd)
}

/** The request at its earliest start beside those that must stay, then the others as long as they fit. */
function takenBack(restricted: SelectionProblem, approved: Choice, request: number): Choice | null {
  const { candidates } = restricted
  const stay = candidates.map(({ mandatory }, i) => (mandatory && i !== request ? 0 : null))
  let choice = withEarliestStart(restricted, stay, request)
  const worth = (i: number) => candidates[i]!.options[0]!.value
  const others = [...candidates.keys()].filter((i) => i !== request && stay[i] === null && approved[i] !== null)
  for (const candidate of others.sort((a, b) => worth(b) - worth(a) || a - b)) {
    const more: Choice | null = choice && choice.with(candidate, 0)
    if (more && evaluateChoice(restricted, more).violations.length === 0) choice = more
  }
  return choice
}

function without(choice: Choice, left: readonly number[]): Choice {
  return choice.map((option, candidate) => (left.includes(candidate) ? null : option))
}

/** Each approved project at its approved start or not at all, the request at any start for no value, nothing else. */
function keepOrLeave(
  problem: SelectionProblem,
  approved: Choice,
  { request, locked, keepOne }: { request: number; locked: ReadonlySet<number>; keepOne: Link[] },
): SelectionProblem {
  const candidates = problem.candidates.map((candidate, i) => {
    if (i === request)
      return { ...candidate, mandatory: true, options: candidate.options.map((option) => ({ ...option, value: 0 })) }
    const option = approved[i] == null ? undefined : candidate.options[approved[i]]
    const stays = candidate.mandatory || locked.has(i)
    return { ...candidate, mandatory: stays && option !== undefined, options: option ? [option] : [] }
  })
  const synergies = problem.synergies.filter(({ a, b }) => a !== request && b !== request)
  return { ...problem, candidates, synergies, links: [...problem.links, ...keepOne], externalPenalty: 0 }
}

/** Links that the plan breaks already are not the request's to mend, unless they concern it. */
function linksKept(problem: SelectionProblem, approved: Choice, request: number): readonly Link[] {
  const plan = without(approved, [request])
  const broken = evaluateChoice(problem, plan).violations.flatMap((violation) =>
    violation.limit === 'link' ? [violation.link] : [],
  )
  return problem.links.filter((link, i) => !broken.includes(i) || concerns(link, request))
}

function concerns(link: Link, candidate: number): boolean {
  switch (link.kind) {
    case 'requires':
      return link.dependent === candidate || link.needed === candidate
    case 'together':
      return link.a === candidate || link.b === candidate
    default:
      return link.group.includes(candidate)
  }
}

/** Those that must leave: one whose place is still free stays, the most valuable first. */
function withoutSuperfluous(
  problem: SelectionProblem,
  approved: Choice,
  { left, request }: { left: readonly number[]; request: number },
): number[] {
  const worth = (i: number) => problem.candidates[i]!.options[approved[i]!]!.value
  let postponed = [...left].sort((a, b) => worth(b) - worth(a) || a - b)
  for (const candidate of [...postponed]) {
    const fewer = postponed.filter((other) => other !== candidate)
    if (withEarliestStart(problem, without(approved, fewer), request)) postponed = fewer
  }
  return postponed.sort((a, b) => a - b)
}

/** The plan with the request at its earliest possible start, or null when it fits nowhere. */
function withEarliestStart(problem: SelectionProblem, kept: Choice, request: number): Choice | null {
  const order = problem.candidates[request]!.options.map((option, i) => ({ i, start: option.start }))
  order.sort((a, b) => a.start - b.start || a.i - b.i)
  const plans = order.map(({ i }) => kept.map((option, candidate) => (candidate === request ? i : option)))
  return plans.find((plan) => evaluateChoice(problem, plan).violations.length === 0) ?? null
}
