import { join } from 'node:path'
import type { SheetPlan } from '../../src/workbook/sheet-plan'
import { sheetsOf } from './declared-table'
import { contracts, funding, scenarioProjects, scenarios } from './departement/arbitration-tables'
import { budget, execution, monthly } from './departement/budget-tables'
import { capacity, teams, workload } from './departement/capacity-tables'
import { committees, decisions, members, sessions } from './departement/committee-tables'
import { dependencies, milestones, processes, requests, risks, benefits } from './departement/governance-tables'
import { authorisations, budgetMoves } from './departement/credit-tables'
import { planVersions } from './departement/plan-versions'
import { departments, objectives, projects } from './departement/portfolio-tables'
import { comparisons, criteria, scores } from './departement/ranking-tables'
import { readMe } from './departement/read-me'
import { settings } from './departement/settings-table'
import { records } from './records'

/** The sheets of the example department, from the CSV files kept beside this script. */
export function exampleDepartmentSheets(folder: string): SheetPlan[] {
  const file = (name: string) => records(join(folder, `${name}.csv`))
  const [projectRows, axes, teamRows, lines] = [file('projets'), file('axes'), file('charge'), file('lignes')]
  const tables = [
    settings(),
    objectives(file('objectifs'), axes),
    departments(file('directions')),
    projects(projectRows, axes),
    requests(file('demandes')),
    criteria(),
    comparisons(),
    scores(projectRows),
    teams(teamRows),
    workload(file('charges_projets')),
    capacity(teamRows),
    budget(lines),
    execution(lines),
    budgetMoves(projectRows, lines),
    ...authorisations(projectRows, lines),
    monthly(file('mois')),
    dependencies(file('dependances')),
    funding(),
    contracts(),
    scenarios(),
    scenarioProjects(),
    milestones(file('jalons')),
    risks(file('risques')),
    benefits(),
    processes(file('processus')),
    committees(),
    sessions(),
    members(),
    decisions(),
    planVersions(projectRows),
  ]
  const sheets = sheetsOf(tables)
  const contents = sheets.map(({ name }, i) => ({ sheet: name, rows: tables[i]!.rows.length }))
  return [readMe(contents), ...sheets]
}
