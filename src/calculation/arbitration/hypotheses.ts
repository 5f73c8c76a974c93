import { byCode } from '../../portfolio/by-code'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Scenario } from '../../portfolio/scenario'
import type { Forcing, Hypothesis } from './arbitration'

/** The teams alone, within the limits as typed. */
export const INTERNAL: Hypothesis = {
  code: 'internal',
  label: null,
  outsourcing: false,
  budgetShare: 1,
  addedFte: [],
  earlierStarts: [],
  grantedSubsidies: [],
  forced: [],
}

/** The same with external days, paid from the same credits. */
export const OUTSOURCED: Hypothesis = { ...INTERNAL, code: 'outsourced', outsourcing: true }

/**
 * The hypotheses to compare: the teams alone, then with external days, which the product always proposes, then those of
 * the Scenarios table by code. A blank cell changes nothing: no external days, all credits, no added staff.
 */
export function hypotheses({ scenarios, scenarioProjects }: Portfolio): Hypothesis[] {
  return [INTERNAL, OUTSOURCED, ...byCode(scenarios).map((scenario) => hypothesisOf(scenario, scenarioProjects))]
}

function hypothesisOf(
  { code, label, outsourcing, budgetShare, reinforcedTeam, addedFte }: Scenario,
  imposed: Portfolio['scenarioProjects'],
): Hypothesis {
  const rows = byCode(imposed.filter(({ scenario }) => scenario === code).map((row) => ({ ...row, code: row.project })))
  return {
    code,
    label,
    outsourcing: outsourcing === true,
    budgetShare: budgetShare ?? 1,
    addedFte: reinforcedTeam === null || addedFte === null ? [] : [{ team: reinforcedTeam, fte: addedFte }],
    earlierStarts: rows.flatMap(({ project, shiftMonths }) =>
      shiftMonths !== null && shiftMonths < 0 ? [{ project, months: -shiftMonths }] : [],
    ),
    grantedSubsidies: rows.flatMap(({ project, subsidyGranted }) => (subsidyGranted === true ? [project] : [])),
    forced: rows.flatMap(({ project, decision, reason }): Forcing[] => {
      if (decision !== 'forcedIn' && decision !== 'forcedOut') return []
      return [{ subject: project, decision: decision === 'forcedIn' ? 'in' : 'out', reason }]
    }),
  }
}
