import { sumOf, type Money } from '../../portfolio/amount'
import type { DateSerial } from '../../portfolio/calendar'
import type { Finding } from '../../portfolio/finding'
import { groupBy } from '../../portfolio/group-by'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Project } from '../../portfolio/project'
import type { Settings } from '../../portfolio/settings'
import { earnedFindings } from './earned-findings'
import { earnedValue, type EarnedValue } from './earned-value'
import { compareKeys, groupBudget } from './group-budget'
import { plannedValueAt } from './planned-value'
import { projectCosts, type ProjectCost } from './project-costs'
import { portfolioCurve, type PortfolioCurve } from './portfolio-curve'

/** Amounts at the data date; null where a table does not say. */
export type EarnedAmounts = {
  budget: Money | null
  plannedValue: Money | null
  earnedValue: Money | null
  actualCost: Money | null
}

export type EarnedProject = EarnedAmounts & {
  code: string
  title: string
  objective: string | null
  progress: number | null
  plannedFrom: 'typed' | 'linear' | null
  /** The first thing that lacks; null when everything is known. */
  missing: 'noEnvelope' | 'noProgress' | 'noPlan' | 'noCost' | null
  measures: EarnedValue | null
}

/** Projects added up: sums first, then ratios, over the projects that have all four amounts. */
export type EarnedGroup = EarnedAmounts & {
  key: string | null
  projects: number
  known: number
  measures: EarnedValue | null
}

export type EarnedPortfolio = {
  actualCostIs: Settings['actualCost']
  /** By code; a candidate has no baseline and is left out. */
  projects: EarnedProject[]
  objectives: EarnedGroup[]
  whole: EarnedGroup
  curve: PortfolioCurve
  findings: Finding[]
}

/**
 * The earned value of every project, of every objective and of the portfolio at a date.
 *
 * BAC = authorisation or envelope; PV typed, else linear on the baseline; EV = progress × BAC; AC = what was verified
 * (or committed, or paid: a setting) up to the data date.   [cents]
 */
export function earnPortfolio(portfolio: Portfolio, { dataDate }: { dataDate: DateSerial }): EarnedPortfolio {
  const { actualCost } = portfolio.settings
  const groups = groupBudget(portfolio, ['project'], { dataDate })
  const spent = new Map(groups.map(({ key, toDate }) => [key[0], toDate[actualCost]]))
  const spendingKnown = groups.some(({ toDate }) => toDate[actualCost] !== null)
  const costs = new Map(projectCosts(portfolio, groups).map((cost) => [cost.code, cost]))
  const projects = portfolio.projects
    .filter(({ status }) => status !== 'candidate')
    .map((project) =>
      // A project without a line has spent nothing, as soon as the export says what others spent.
      earnProject(project, costs.get(project.code)!, spent.get(project.code) ?? (spendingKnown ? 0 : null), dataDate),
    )
    .sort((a, b) => compareKeys([a.code], [b.code]))
  const whole = earnedGroup(null, projects)
  const earned = {
    actualCostIs: actualCost,
    projects,
    objectives: [...groupBy(projects, ({ objective }) => objective)]
      .map(([key, members]) => earnedGroup(key, members))
      .sort((a, b) => compareKeys([a.key], [b.key])),
    whole,
    curve: portfolioCurve(portfolio, { dataDate, projects, whole }),
  }
  return { ...earned, findings: earnedFindings(portfolio, earned) }
}

function earnProject(
  project: Project,
  { reference: budget }: ProjectCost,
  actualCost: Money | null,
  dataDate: DateSerial,
): EarnedProject {
  const { code, title, objective, progress } = project
  const planned = plannedValueAt(project, budget, dataDate)
  const amounts: EarnedAmounts = {
    budget,
    plannedValue: planned?.value ?? null,
    earnedValue: budget === null || progress === null ? null : Math.round(budget * progress),
    actualCost,
  }
  return {
    code,
    title,
    objective,
    progress,
    plannedFrom: planned?.from ?? null,
    ...amounts,
    missing: missingOf(amounts, progress),
    measures: measuresOf(amounts),
  }
}

function missingOf({ budget, plannedValue, actualCost }: EarnedAmounts, progress: number | null) {
  if (budget === null) return 'noEnvelope'
  if (progress === null) return 'noProgress'
  if (plannedValue === null) return 'noPlan'
  return actualCost === null ? 'noCost' : null
}

function measuresOf({ budget, plannedValue, earnedValue: earned, actualCost }: EarnedAmounts): EarnedValue | null {
  if (budget === null || plannedValue === null || earned === null || actualCost === null) return null
  return earnedValue({ plannedValue, earnedValue: earned, actualCost, budget })
}

function earnedGroup(key: string | null, members: readonly EarnedProject[]): EarnedGroup {
  const known = members.filter(({ missing }) => missing === null)
  const sum = (amount: keyof EarnedAmounts) => (known.length === 0 ? null : sumOf(known, (project) => project[amount]!))
  const amounts = {
    budget: sum('budget'),
    plannedValue: sum('plannedValue'),
    earnedValue: sum('earnedValue'),
    actualCost: sum('actualCost'),
  }
  return { key, projects: members.length, known: known.length, ...amounts, measures: measuresOf(amounts) }
}
