import { parseIsoDate } from '../../../src/portfolio/calendar'
import { listLabel, listLabels } from '../../../src/tables/labels'
import { declaredTable, type DeclaredTable } from '../declared-table'
import { CONTRACTS, FUNDING, SCENARIO_PROJECTS, SCENARIOS } from './arbitration-data'

const yesNo = (value: boolean) => listLabel('yesNo', value ? 'yes' : 'no', 'fr')
const day = (iso: string) => parseIsoDate(iso)

/** Subsidies; the project's column also takes the number of a request. */
export function funding(): DeclaredTable {
  return declaredTable(
    'funding',
    {
      scheme: { kind: 'text', width: 44 },
      ceiling: { kind: 'money' },
      project: { kind: 'code', width: 14 },
      section: { kind: 'text', width: 18, list: listLabels('section', 'fr') },
      year: { kind: 'count' },
      asked: { kind: 'money' },
      notified: { kind: 'money' },
      received: { kind: 'money' },
    },
    FUNDING.map((row) => ({ ...row, section: listLabel('section', 'capital', 'fr') })),
  )
}

export function contracts(): DeclaredTable {
  return declaredTable(
    'contracts',
    {
      number: { kind: 'code', width: 14 },
      label: { kind: 'text', width: 52 },
      holder: { kind: 'text', width: 34 },
      teams: { kind: 'text', width: 12 },
      family: { kind: 'text', width: 30 },
      notifiedOn: { kind: 'date' },
      end: { kind: 'date' },
      ceiling: { kind: 'money' },
      ordered: { kind: 'money' },
    },
    CONTRACTS.map((contract) => ({ ...contract, notifiedOn: day(contract.notifiedOn), end: day(contract.end) })),
  )
}

export function scenarios(): DeclaredTable {
  return declaredTable(
    'scenarios',
    {
      code: { kind: 'code' },
      label: { kind: 'text', width: 56 },
      outsourcing: { kind: 'text', width: 18, list: listLabels('yesNo', 'fr') },
      budgetShare: { kind: 'percent', between: { min: 0, max: 2 } },
      reinforcedTeam: { kind: 'code', from: { table: 'teams', column: 'code' } },
      addedFte: { kind: 'days' },
    },
    SCENARIOS.map((scenario) => ({ ...scenario, outsourcing: yesNo(scenario.outsourcing) })),
  )
}

export function scenarioProjects(): DeclaredTable {
  return declaredTable(
    'scenarioProjects',
    {
      scenario: { kind: 'code', from: { table: 'scenarios', column: 'code' } },
      project: { kind: 'code', width: 18 },
      decision: { kind: 'text', width: 16, list: listLabels('scenarioDecision', 'fr') },
      reason: { kind: 'text', width: 36 },
      shiftMonths: { kind: 'count', width: 12 },
    },
    SCENARIO_PROJECTS.map((row) => ({
      ...row,
      decision: row.decision && listLabel('scenarioDecision', row.decision, 'fr'),
    })),
  )
}
