import type { BudgetLine, ExecutionLine, Objective, Portfolio, Project, Settings } from '../../src/portfolio/portfolio'

const origin = { sheet: 'Données', row: 2, columns: { code: 'A' } }

export const settings: Settings = {
  roadmapStart: null,
  roadmapEnd: null,
  step: 'quarter',
  votedBudget: null,
  moaPerMoe: 1,
  amoaPerMoe: 0.5,
  ratioTolerance: 0.2,
  overloadTolerance: 0,
  concurrentProjectsLimit: 30,
  varianceLimits: { green: 0.05, amber: 0.15, floor: 1_000_000 },
  staleReviewAfterDays: 45,
  workingDaysPerFte: 205,
  committedMeaning: 'total',
  missingScore: 'reweight',
}

/** A portfolio that holds only what a test names. */
export function portfolioOf(part: Partial<Portfolio>): Portfolio {
  return {
    settings,
    objectives: [],
    departments: [],
    projects: [],
    requests: [],
    criteria: [],
    scores: [],
    teams: [],
    workload: [],
    capacity: [],
    budget: [],
    execution: [],
    dependencies: [],
    milestones: [],
    risks: [],
    processes: [],
    committees: [],
    sessions: [],
    members: [],
    decisions: [],
    ...part,
  }
}

export function executionLine(part: Partial<ExecutionLine>): ExecutionLine {
  return {
    origin,
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
    voted: null,
    committed: null,
    verified: null,
    paid: null,
    carriedOver: null,
    accrued: null,
    availableInFile: null,
    flow: 'expense',
    operation: 'real',
    ...part,
  }
}

export function budgetLine(part: Partial<BudgetLine>): BudgetLine {
  return {
    origin,
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

export function objective(part: Partial<Objective> & { code: string }): Objective {
  return { origin, axis: null, label: part.code, weight: null, owner: null, ...part }
}

export function project(part: Partial<Project> & { code: string }): Project {
  return {
    origin,
    title: part.code,
    request: null,
    portfolio: null,
    programme: null,
    axis: null,
    objective: null,
    theme: null,
    department: null,
    moeManager: null,
    moaManager: null,
    sponsor: null,
    status: null,
    phase: null,
    plannedStart: null,
    plannedEnd: null,
    baselineEnd: null,
    actualStart: null,
    forecastEnd: null,
    declaredFinalCost: null,
    plannedValue: null,
    processes: [],
    latestShiftMonths: null,
    progress: null,
    weather: null,
    envelope: null,
    moeDays: null,
    moaDays: null,
    amoaDays: null,
    mandatory: null,
    mandatoryReason: null,
    locked: null,
    flagship: null,
    crossCutting: null,
    runningCost: null,
    yearlySaving: null,
    ...part,
  }
}
