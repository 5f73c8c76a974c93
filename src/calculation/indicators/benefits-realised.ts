import { ratio, sumOf } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import type { DateSerial } from '../../portfolio/calendar'
import type { Benefit } from '../../portfolio/project'
import type { Portfolio } from '../../portfolio/portfolio'

/** Why nothing can be said of a benefit. */
export type BenefitGap = 'notMeasured' | 'noReference' | 'noTarget' | 'targetIsReference'

export type RealisedBenefit = {
  benefit: Benefit
  /** (measured − reference) ÷ (target − reference): 0 where things stood, 1 at the target, below 0 when they got worse. */
  realised: number | null
  gap: BenefitGap | null
  /** Its target day has passed without a measure, or with one below the target. */
  overdue: boolean
}

export type Benefits = {
  rows: RealisedBenefit[]
  measured: number
  reached: number
  /** Mean of what is realised, each benefit counting as one; null when none is measured. */
  mean: number | null
}

/** Rounding noise of a ratio is no failure. */
const REACHED = 1 - 1e-9

/**
 * What of the promised benefits is there? By project, then indicator. What was not measured is not zero: it is left out
 * of the mean, and counted.
 *
 * @example benefitsRealised({ benefits: [{ project: 'A', indicator: 'days', reference: 20, target: 10, measured: 14, targetDate: null }] }, 46295).mean // 0.6
 */
export function benefitsRealised({ benefits }: Pick<Portfolio, 'benefits'>, dataDate: DateSerial): Benefits {
  const rows = benefits
    .toSorted((a, b) => compareCodes(a.project, b.project) || compareCodes(a.indicator, b.indicator))
    .map((benefit): RealisedBenefit => {
      const gap = gapOf(benefit)
      const { reference, target, measured, targetDate } = benefit
      const realised = gap === null ? (measured! - reference!) / (target! - reference!) : null
      const passed = targetDate !== null && targetDate <= dataDate
      return { benefit, realised, gap, overdue: passed && (realised === null || realised < REACHED) }
    })
  const known = rows.filter(({ realised }) => realised !== null)
  return {
    rows,
    measured: known.length,
    reached: known.filter(({ realised }) => realised! >= REACHED).length,
    mean: ratio(
      sumOf(known, ({ realised }) => realised!),
      known.length,
    ),
  }
}

function gapOf({ reference, target, measured }: Benefit): BenefitGap | null {
  if (reference === null) return 'noReference'
  if (target === null) return 'noTarget'
  if (target === reference) return 'targetIsReference'
  return measured === null ? 'notMeasured' : null
}
