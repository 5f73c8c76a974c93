import { sumOf } from '../portfolio/amount'
import type { Finding } from '../portfolio/finding'
import { checksSheet } from '../sheets/checks'
import type { PortfolioReading } from '../tables/reading'
import { openDrafts } from './close-session'
import { readTables, unrecognisedTable } from './describe-table'
import type { StepInput, StepOutput } from './roadmap'
import type { Figure } from './step'

/**
 * What was read, and what in it needs mending? The sheet lists the findings of every calculation, so that a person
 * finds them all in one place; the step's own findings are those of the reading.
 */
export function dataStep({ reading, calculations, context }: StepInput): StepOutput {
  const { accounts, unrecognised } = reading
  const findings: Finding[] = [
    ...reading.findings,
    ...calculations.ranking().findings,
    ...calculations.load().findings,
    ...calculations.budget().findings,
    ...calculations.committee().findings,
    ...openDrafts(context, context.session),
    ...calculations.indicators().findings,
    ...calculations.arbitrationFindings(),
  ]
  return {
    figures: dataFigures(reading),
    unrecognised: unrecognised.map(unrecognisedTable),
    read: readTables(reading.sources),
    findings: reading.findings,
    plans: [checksSheet(context, { findings, accounts, unrecognised })],
  }
}

function dataFigures({ accounts, findings, portfolio }: PortfolioReading): Figure[] {
  const count = (key: string, value: number): Figure => ({ key, kind: 'count', value })
  const rows = (outcome: keyof (typeof accounts)[number]['outcomes']) =>
    sumOf(accounts, ({ outcomes }) => outcomes[outcome])
  return [
    count('tablesFound', accounts.length),
    count('projects', portfolio.projects.length),
    count(
      'rowsRead',
      sumOf(accounts, ({ read }) => read),
    ),
    count('rowsHeld', rows('held')),
    count('rowsRejected', rows('rejected')),
    count('toCorrect', findings.filter(({ severity }) => severity === 'blocking').length),
    count('toCheck', findings.filter(({ severity }) => severity === 'warning').length),
  ]
}
