import type { Money } from '../../portfolio/amount'
import type { DateSerial } from '../../portfolio/calendar'
import type { ExecutionLine } from '../../portfolio/budget'
import type { Portfolio } from '../../portfolio/portfolio'
import { totalCommitted } from './entries'
import { groupBudget } from './group-budget'

/** A chapter of a section in a year where more was committed or paid than the credits allow. */
export type ChapterOverspend = {
  year: string | null
  section: string | null
  chapter: string | null
  voted: Money
  committed: Money | null
  paid: Money | null
  /** Paid beyond the credits; null when only commitments exceed them. */
  paidExcess: Money | null
  committedExcess: Money | null
}

/**
 * Chapters that spend more than their credits, by year and section: the level at which a local budget is voted and
 * controlled. A single line over its own credit is no overspend. Planned years are judged too: a commitment may
 * exceed what is planned.
 */
export function chapterOverspends(portfolio: Portfolio, dataDate: DateSerial): ChapterOverspend[] {
  return groupBudget(portfolio, ['year', 'section', 'chapter'], { dataDate }).flatMap(({ key, programme }) => {
    const { committed, paid } = programme
    if (programme.voted === null) return []
    const voted = programme.voted
    const over = (amount: Money | null) => (amount !== null && amount > voted ? amount - voted : null)
    const [year, section, chapter] = key as [string | null, string | null, string | null]
    const found = {
      year,
      section,
      chapter,
      voted,
      committed,
      paid,
      paidExcess: over(paid),
      committedExcess: over(committed),
    }
    return found.paidExcess === null && found.committedExcess === null ? [] : [found]
  })
}

/** Lines that a reader may want to look at; none of them makes an overspend. */
export type LineExceptions = {
  committedOverVoted: ExecutionLine[]
  paidOverVoted: ExecutionLine[]
  negativePaid: ExecutionLine[]
  paidWithoutCommitment: ExecutionLine[]
}

/** The unusual lines of real expense, in the order of the rows. */
export function lineExceptions({ execution, settings }: Portfolio): LineExceptions {
  const lines = execution.filter((line) => line.flow === 'expense' && line.operation === 'real')
  const meaning = settings.committedMeaning
  return {
    committedOverVoted: lines.filter((line) => exceeds(totalCommitted(line, meaning), line.voted)),
    paidOverVoted: lines.filter((line) => exceeds(line.paid, line.voted)),
    negativePaid: lines.filter((line) => line.paid !== null && line.paid < 0),
    paidWithoutCommitment: lines.filter(
      (line) => meaning === 'total' && line.committed === 0 && line.paid !== null && line.paid > 0,
    ),
  }
}

function exceeds(amount: Money | null, credit: Money | null): boolean {
  return amount !== null && credit !== null && amount > credit
}
