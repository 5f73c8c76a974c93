import { ratio, sumOf } from '../../portfolio/amount'

export type ForecastAccuracy = {
  /** Pairs whose estimate and actual value are both above zero: only these have a relative error. */
  compared: number
  /** Mean and median of the relative errors. */
  meanError: number | null
  medianError: number | null
  /** Share of the pairs within 25 % of the actual value. */
  within25: number | null
  /** Errors over actual values, both added up: the large ones weigh most. */
  weightedError: number | null
  /** Actual total over estimated total, less 1, all pairs counted: positive when estimates were too low. */
  bias: number | null
}

/**
 * How far were estimates from what happened?
 *
 * relative error = |actual − estimate| ÷ actual; MMRE, MdMRE and PRED(25) over pairs above zero;
 * WAPE = Σ |actual − estimate| ÷ Σ actual; bias = Σ actual ÷ Σ estimate − 1. Null where nothing can be divided.
 * Source: S. D. Conte, H. E. Dunsmore, V. Y. Shen, "Software Engineering Metrics and Models", 1986 (MMRE, PRED).
 *
 * @example forecastAccuracy([{ estimate: 100, actual: 80 }, { estimate: 50, actual: 100 }]).meanError   // 0.375
 * @example forecastAccuracy([{ estimate: 100, actual: 80 }, { estimate: 50, actual: 100 }]).within25    // 0.5
 */
export function forecastAccuracy(pairs: readonly { estimate: number; actual: number }[]): ForecastAccuracy {
  const compared = pairs.filter(({ estimate, actual }) => estimate > 0 && actual > 0)
  const off = ({ estimate, actual }: { estimate: number; actual: number }) => Math.abs(actual - estimate)
  const errors = compared.map((pair) => off(pair) / pair.actual).sort((a, b) => a - b)
  const middle = errors.length / 2
  const median = errors.length === 0 ? null : (errors[Math.ceil(middle) - 1]! + errors[Math.floor(middle)]!) / 2
  const whole = ratio(
    sumOf(pairs, ({ actual }) => actual),
    sumOf(pairs, ({ estimate }) => estimate),
  )
  return {
    compared: compared.length,
    meanError: ratio(
      sumOf(errors, (error) => error),
      errors.length,
    ),
    medianError: median,
    within25: ratio(errors.filter((error) => error <= 0.25).length, errors.length),
    weightedError: ratio(
      sumOf(compared, off),
      sumOf(compared, ({ actual }) => actual),
    ),
    bias: whole === null ? null : whole - 1,
  }
}
