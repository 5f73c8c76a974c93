import { sumOf } from '../portfolio/amount'
import type { PortfolioReading } from '../tables/reading'
import type { StepInput, StepOutput } from './roadmap'
import type { Figure, UnrecognisedTable } from './step'

/** What was read, and what in it needs mending? */
export function dataStep({ reading }: StepInput): StepOutput {
  const { unrecognised } = reading
  return {
    figures: dataFigures(reading),
    unrecognised: unrecognised.map(unrecognisedTable),
    findings: reading.findings,
    plans: [],
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

function unrecognisedTable({
  raw,
  resembles,
  matched,
  missing,
}: PortfolioReading['unrecognised'][number]): UnrecognisedTable {
  return { id: raw.id, name: raw.name, sheet: raw.sheet, resembles, matched, missing }
}
