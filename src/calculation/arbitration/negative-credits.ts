import { compareCodes } from '../../portfolio/by-code'
import type { Money } from '../../portfolio/amount'
import type { Section } from '../../portfolio/budget'
import { placeOf, type Finding } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import type { CreditBook } from './credit-book'

/** Credits of a project in a section and a year that add up to less than nothing. */
export type NegativeCredit = { project: string; section: Section; year: number; amount: Money }

/** The projects whose credits of a year are negative in all: counted as no cost, which nobody can have meant. */
export function negativeCredits({ byProject }: CreditBook): NegativeCredit[] {
  return [...byProject]
    .sort(([a], [b]) => compareCodes(a, b))
    .flatMap(([project, cells]) =>
      cells.flatMap(({ section, year, voted }) =>
        voted !== null && voted < 0 ? [{ project, section, year, amount: voted }] : [],
      ),
    )
}

/** Where the first negative line of such credits stands; nothing when they come from the execution. */
export function placeOfCredits(
  { budget }: Pick<Portfolio, 'budget'>,
  { project, section, year }: Pick<NegativeCredit, 'project' | 'section' | 'year'>,
): Pick<Finding, 'place'> {
  const line = budget.find(
    (row) => row.project === project && row.section === section && row.year === year && (row.voted ?? 0) < 0,
  )
  return line ? { place: placeOf(line.origin, 'voted') } : {}
}
