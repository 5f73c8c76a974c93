import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Portfolio } from '../../../src/portfolio/portfolio'
import { executionLine, objective, portfolioOf, project } from '../portfolio-of'

const DATA = join(__dirname, '../../../samples/source/data')

export type Row = Record<string, string>

export function rowsOf(file: string): Row[] {
  const [header, ...lines] = readFileSync(join(DATA, file), 'utf8').trim().split(/\r?\n/).map(cellsOf)
  return lines.map((cells) => Object.fromEntries(header!.map((name, i) => [name.trim(), cells[i] ?? ''])))
}

export function golden<T>(file: string): T {
  return JSON.parse(readFileSync(join(DATA, file), 'utf8')) as T
}

export function cents(text: string): number {
  return Math.round(Number(text) * 100)
}

export function samplePortfolio(): Portfolio {
  const folder = 'departement-exemple/'
  return portfolioOf({
    objectives: rowsOf(folder + 'objectifs.csv').map((row) =>
      objective({ code: row.code!, axis: row.axe!, label: row.fr! }),
    ),
    projects: rowsOf(folder + 'projets.csv').map((row) =>
      project({
        code: row.code!,
        title: row.libelle_fr!,
        objective: row.objectif!,
        axis: row.axe!,
        department: row.direction!,
        envelope: cents(row.enveloppe_eur!),
        declaredFinalCost: cents(row.eac_eur!),
      }),
    ),
    execution: rowsOf(folder + 'lignes.csv').map((row) =>
      executionLine({
        number: row.no!,
        flow: row.sens === 'R' ? 'revenue' : 'expense',
        project: row.projet!,
        year: Number(row.exercice),
        section: row.section === 'I' ? 'capital' : 'operating',
        chapter: row.chapitre!,
        nature: row.nature!,
        function: row.fonction!,
        department: row.direction!,
        voted: cents(row.vote_eur!),
        committed: cents(row.engage_eur!),
        verified: cents(row.liquide_eur!),
        paid: cents(row.mandate_eur!),
        carriedOver: cents(row.rar_eur!),
        accrued: cents(row.rattachement_eur!),
      }),
    ),
  })
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
    match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'),
  )
}
