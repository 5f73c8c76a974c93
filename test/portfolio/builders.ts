import { blankProject } from '../../src/portfolio/blank-project'
import { DEFAULT_SETTINGS } from '../../src/portfolio/default-settings'
import { parseIsoDate, type DateSerial } from '../../src/portfolio/calendar'
import type { Origin } from '../../src/portfolio/finding'
import type { Authorisation, BudgetLine, BudgetMove, ExecutionLine } from '../../src/portfolio/budget'
import type { Capacity, Team, Workload } from '../../src/portfolio/team'
import type { Contract, Funding } from '../../src/portfolio/funding'
import type { Criterion, Score } from '../../src/portfolio/criterion'
import type { Objective, Project, Risk } from '../../src/portfolio/project'
import type { Portfolio } from '../../src/portfolio/portfolio'
import type { Request } from '../../src/portfolio/request'

/** Short ways to write the part of a portfolio that a test is about; everything else is blank. */
export const ORIGIN: Origin = { sheet: 'Test', row: 2, columns: { code: 'A' } }

/** A day as tests write it: `2026-09-30`. */
export const day = (iso: string): DateSerial => parseIsoDate(iso)!

export function portfolioOf(parts: Partial<Portfolio> = {}): Portfolio {
  return {
    settings: DEFAULT_SETTINGS,
    objectives: [],
    departments: [],
    projects: [],
    requests: [],
    criteria: [],
    pairwise: [],
    scores: [],
    teams: [],
    workload: [],
    capacity: [],
    budget: [],
    execution: [],
    budgetMoves: [],
    authorisations: [],
    allocations: [],
    monthly: [],
    dependencies: [],
    funding: [],
    contracts: [],
    scenarios: [],
    scenarioProjects: [],
    milestones: [],
    risks: [],
    processes: [],
    benefits: [],
    committees: [],
    sessions: [],
    members: [],
    decisions: [],
    planVersions: [],
    frozenSessions: [],
    snapshots: [],
    ...parts,
  }
}

export function project(code: string, parts: Partial<Project> = {}): Project {
  return { ...blankProject({ origin: ORIGIN, code, title: `Project ${code}` }), status: 'inProgress', ...parts }
}

export function criterion(code: string, parts: Partial<Criterion> = {}): Criterion {
  return {
    origin: ORIGIN,
    code,
    label: `Criterion ${code}`,
    family: null,
    direction: 'benefit',
    scaleMin: 0,
    scaleMax: 5,
    weight: 1,
    importance: null,
    curve: null,
    ...parts,
  }
}

export function score(projectCode: string, criterionCode: string, value: number | null): Score {
  return { origin: ORIGIN, project: projectCode, criterion: criterionCode, score: value, column: 'score' }
}

export function team(code: string, parts: Partial<Team> = {}): Team {
  return {
    origin: ORIGIN,
    code,
    label: `Team ${code}`,
    role: null,
    external: null,
    canBeOutsourced: null,
    dayRate: null,
    roadmapShare: null,
    fte: null,
    internalDayCost: null,
    ...parts,
  }
}

export function workload(
  projectCode: string,
  teamCode: string,
  period: string,
  days: number,
  external: boolean | null = null,
): Workload {
  return { origin: ORIGIN, project: projectCode, team: teamCode, period, days, external, column: 'days' }
}

export function capacity(
  teamCode: string,
  period: string,
  internalDays: number | null,
  externalDaysMax: number | null = null,
): Capacity {
  return { origin: ORIGIN, team: teamCode, period, internalDays, externalDaysMax, column: 'internalDays' }
}

export function executionLine(part: Partial<ExecutionLine>): ExecutionLine {
  return {
    origin: ORIGIN,
    number: null,
    source: null,
    stage: null,
    date: null,
    year: 2026,
    project: null,
    unknownProject: null,
    department: null,
    section: 'capital',
    chapter: '20',
    chapterLabel: null,
    nature: '2051',
    natureLabel: null,
    function: null,
    thirdParty: null,
    contract: null,
    voted: null,
    committed: null,
    verified: null,
    paid: null,
    carriedOver: null,
    accrued: null,
    availableInFile: null,
    flow: 'expense',
    operation: 'real',
    taxBasis: null,
    ...part,
  }
}

export function budgetLine(part: Partial<BudgetLine>): BudgetLine {
  return {
    origin: ORIGIN,
    project: null,
    section: 'capital',
    family: null,
    year: 2026,
    authorisation: null,
    voted: null,
    revised: null,
    forecast: null,
    stillToCommitThisYear: null,
    stillToCommitLater: null,
    ...part,
  }
}

export function objective(code: string, parts: Partial<Objective> = {}): Objective {
  return { origin: ORIGIN, code, axis: null, label: code, weight: null, owner: null, ...parts }
}

export function budgetMove(amount: number, parts: Partial<BudgetMove> = {}): BudgetMove {
  return {
    origin: ORIGIN,
    number: null,
    date: null,
    stage: null,
    cause: null,
    project: null,
    section: 'capital',
    chapter: null,
    nature: null,
    year: 2026,
    amount,
    ...parts,
  }
}

export function authorisation(number: string, parts: Partial<Authorisation> = {}): Authorisation {
  return {
    origin: ORIGIN,
    number,
    label: number,
    vintage: null,
    deliberation: null,
    voted: null,
    revised: null,
    cancelled: null,
    ...parts,
  }
}

export function contract(number: string, parts: Partial<Contract> = {}): Contract {
  return {
    origin: ORIGIN,
    number,
    label: null,
    holder: null,
    teams: [],
    family: null,
    notifiedOn: null,
    end: null,
    ceiling: null,
    ordered: null,
    ...parts,
  }
}

export function subsidy(scheme: string, parts: Partial<Funding> = {}): Funding {
  return {
    origin: ORIGIN,
    scheme,
    ceiling: null,
    project: null,
    section: null,
    year: null,
    asked: null,
    notified: null,
    received: null,
    rate: null,
    ...parts,
  }
}

export function request(number: string, parts: Partial<Request> = {}): Request {
  return {
    origin: ORIGIN,
    number,
    date: null,
    department: null,
    requester: null,
    title: `Request ${number}`,
    need: null,
    process: null,
    reason: null,
    objective: null,
    capital: null,
    operatingPerYear: null,
    moeDays: null,
    moaDays: null,
    amoaDays: null,
    wishedDate: null,
    durationMonths: null,
    sponsor: null,
    status: 'examined',
    compensation: [],
    decision: null,
    ...parts,
  }
}

export function risk(parts: Partial<Risk> = {}): Risk {
  return {
    origin: ORIGIN,
    code: 'R1',
    project: null,
    label: 'Risk',
    severity: null,
    likelihood: null,
    probability: null,
    costImpact: null,
    delayDays: null,
    owner: null,
    ...parts,
  }
}
