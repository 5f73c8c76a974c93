import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseIsoDate } from '../../src/portfolio/calendar'
import type { Portfolio } from '../../src/portfolio/portfolio'
import type { ProjectStatus } from '../../src/portfolio/project'
import { capacity, criterion, portfolioOf, project, score, team, workload } from './builders'

/**
 * The example department's projects, scores, teams, workload and capacity, read from its CSV files by the few lines below
 * and not by the product's own reader: an oracle that shares no code with it.
 */
const FOLDER = join(__dirname, '../../samples/source/data/departement-exemple')

const STATUSES: Record<string, ProjectStatus> = {
  PLANIFIE: 'approved',
  CADRAGE: 'inProgress',
  REALISATION: 'inProgress',
  EXPERIMENTATION: 'inProgress',
  DEPLOIEMENT: 'inProgress',
  SUSPENDU: 'suspended',
  TERMINE: 'finished',
  ABANDONNE: 'dropped',
}

const WEIGHTS = { alignement: 25, usagers: 20, agents: 15, necessite: 20, rentabilite: 10, maitrise_risques: 10 }

export type ExampleRow = Record<string, string>

export function exampleRows(file: string): ExampleRow[] {
  const [header, ...lines] = readFileSync(join(FOLDER, `${file}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
  const names = header!.split(',')
  return lines.map((line) => {
    const cells = [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((match) => match[2] ?? match[1]!)
    return Object.fromEntries(names.map((name, i) => [name, cells[i]!]))
  })
}

export function exampleFigures(): {
  overloaded_cells: [string, string, number, number, number][]
  by_year: Record<string, { vote: string; engage: string }>
} {
  return JSON.parse(readFileSync(join(FOLDER, 'golden.json'), 'utf8')) as ReturnType<typeof exampleFigures>
}

export function exampleDepartment(): Portfolio {
  const projects = exampleRows('projets')
  return portfolioOf({
    projects: projects.map((row) =>
      project(row['code']!, {
        title: row['libelle_fr']!,
        axis: row['axe']!,
        objective: row['objectif']!,
        status: STATUSES[row['statut']!]!,
        envelope: cents(row['enveloppe_eur']!),
        plannedStart: parseIsoDate(row['debut']!),
        plannedEnd: parseIsoDate(row['fin_reference']!),
        forecastEnd: parseIsoDate(row['fin_prevue']!),
        moeDays: cents(row['moe_j']!),
        moaDays: cents(row['moa_j']!),
        amoaDays: cents(row['amoa_j']!),
      }),
    ),
    criteria: Object.entries(WEIGHTS).map(([code, weight]) => criterion(code, { weight })),
    scores: projects.flatMap((row) => Object.keys(WEIGHTS).map((code) => score(row['code']!, code, Number(row[code])))),
    teams: exampleRows('charge').map((row) => team(row['equipe']!, { label: row['fr']!, fte: Number(row['etp']) })),
    workload: exampleRows('charges_projets').map((row) =>
      workload(row['projet']!, row['equipe']!, quarter(row['trimestre']!), cents(row['jours']!)),
    ),
    capacity: exampleRows('charge').flatMap((row) =>
      exampleQuarters().map((period) => capacity(row['equipe']!, period, cents(row['capacite_trim_j']!))),
    ),
  })
}

/** The twelve quarters of the example, as periods. */
export function exampleQuarters(): string[] {
  return Object.keys(exampleRows('charge')[0]!)
    .filter((name) => /^\d{4}-T\d$/.test(name))
    .map(quarter)
}

function quarter(text: string): string {
  return text.replace('T', 'Q')
}

function cents(text: string): number {
  return Math.round(Number(text) * 100)
}
