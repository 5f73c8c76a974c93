import type { ExecutionLine } from '../../portfolio/budget'
import type { Portfolio } from '../../portfolio/portfolio'

/** What the lines themselves prove of the word "committed". */
export type CommittedMeaning = {
  /** The meaning under which every line that can tell gives the file's own available amount; null when none does. */
  proven: 'total' | 'outstanding' | null
  /** Lines that can tell: with credits, commitment, payment and available amount, something being paid. */
  lines: number
  total: number
  outstanding: number
}

/**
 * Which of its two meanings the source gives to "committed": the lines say so when they hold the amount available.
 *
 * total: available = voted − committed; outstanding: available = voted − paid − committed
 *
 * A line on which nothing is paid cannot tell. Proven when at least nine lines in ten follow one formula and no more than
 * one in ten the other. Source: M52 budget instruction.
 *
 * @example provenMeaning([{ voted: 100, committed: 60, paid: 40, availableInFile: 40 }]).proven // 'total'
 * @example provenMeaning([{ voted: 100, committed: 60, paid: 40, availableInFile: 0 }]).proven // 'outstanding'
 * @example provenMeaning([{ voted: 100, committed: 60, paid: 40, availableInFile: null }]).proven // null
 */
export function provenMeaning(
  execution: readonly Pick<ExecutionLine, 'voted' | 'committed' | 'paid' | 'availableInFile'>[],
): CommittedMeaning {
  let [lines, total, outstanding] = [0, 0, 0]
  for (const { voted, committed, paid, availableInFile } of execution) {
    if (voted === null || committed === null || !paid || availableInFile === null) continue
    lines++
    if (voted - committed === availableInFile) total++
    if (voted - paid - committed === availableInFile) outstanding++
  }
  const most = (count: number) => lines > 0 && count >= 0.9 * lines
  const proven = most(total) && !most(outstanding) ? 'total' : most(outstanding) && !most(total) ? 'outstanding' : null
  return { proven, lines, total, outstanding }
}

/** What the real expense of a portfolio proves. */
export function committedMeaning({ execution }: Portfolio): CommittedMeaning {
  return provenMeaning(execution.filter(({ flow, operation }) => flow === 'expense' && operation === 'real'))
}
