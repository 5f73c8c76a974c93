import type { Arbitration } from '../calculation/arbitration/arbitration'
import { OUTSOURCED } from '../calculation/arbitration/hypotheses'
import { portfolioProblem } from '../calculation/arbitration/portfolio-problem'
import { subjectScores } from '../calculation/arbitration/subject-scores'
import { projectStates } from '../calculation/changes/situation-now'
import { followBudget, type BudgetFollowUp } from '../calculation/budget/follow-budget'
import { loadTeams } from '../calculation/capacity/load-teams'
import type { TeamLoad } from '../calculation/capacity/team-load'
import { prepareCommittee } from '../calculation/committee/prepare-committee'
import type { CommitteePack } from '../calculation/committee/committee-pack'
import { followIndicators, type Indicators } from '../calculation/indicators/follow-indicators'
import { rankProjects } from '../calculation/prioritisation/rank-projects'
import type { Ranking } from '../calculation/prioritisation/ranking'
import type { Finding } from '../portfolio/finding'
import type { Portfolio } from '../portfolio/portfolio'
import type { ProjectState } from '../portfolio/snapshot'
import { arbitrateWorkbook } from './arbitrate-workbook'
import type { ArbitrationChoices, StepHooks, StepOptions } from './step'
import { usualEffort } from './usual-effort'

/** The results that the steps share, each calculated when it is first asked for. */
export type Calculations = {
  ranking(): Ranking
  load(): TeamLoad
  budget(): BudgetFollowUp
  indicators(): Indicators
  committee(): CommitteePack
  /** What an arbitration has to suppose, and what it cannot count: known before anything is searched. */
  arbitrationFindings(): Finding[]
  /** Every project as a committee compares it from one session to the next. */
  states(): ProjectState[]
  arbitration(choices: ArbitrationChoices, hooks: StepHooks): Promise<Arbitration>
  /** The latest arbitration, when one was made on these data. */
  arbitrated(): Arbitration | null
}

/** The calculations over one portfolio at one data date; later steps reuse what earlier ones asked for. */
export function calculationsOver(
  portfolio: Portfolio,
  { dataDate, session, committee }: Pick<StepOptions, 'dataDate' | 'session' | 'committee'>,
): Calculations {
  const ranking = once(() => rankProjects(portfolio))
  const load = once(() => loadTeams(portfolio))
  const budget = once(() => followBudget(portfolio, { dataDate }))
  let latest: { key: string; arbitration: Arbitration } | null = null
  const indicators = once(() =>
    followIndicators({ portfolio, ranking: ranking(), load: load(), budget: budget(), dataDate, session }),
  )
  return {
    ranking,
    load,
    budget,
    indicators,
    states: once(() => projectStates(portfolio, { ranking: ranking(), budget: budget(), indicators: indicators() })),
    committee: once(() =>
      prepareCommittee({
        portfolio,
        ranking: ranking(),
        load: load(),
        budget: budget(),
        dataDate,
        session,
        committee,
      }),
    ),
    arbitrationFindings: once(() => [
      ...portfolioProblem(portfolio, {
        dataDate,
        hypothesis: OUTSOURCED,
        objective: 'value',
        scores: subjectScores(portfolio),
      }).findings,
      ...usualEffort(portfolio).findings,
    ]),
    async arbitration(choices, hooks) {
      const key = JSON.stringify(choices)
      if (latest?.key === key) return latest.arbitration
      const arbitration = await arbitrateWorkbook(portfolio, { dataDate, choices, hooks })
      if (!hooks.isCancelled?.()) latest = { key, arbitration }
      return arbitration
    },
    arbitrated: () => latest?.arbitration ?? null,
  }
}

function once<T>(calculate: () => T): () => T {
  let result: { value: T } | null = null
  return () => (result ??= { value: calculate() }).value
}
