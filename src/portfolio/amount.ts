/** Euros as an integer number of cents. */
export type Money = number

/** Person-days as an integer number of hundredths. */
export type Days = number

/**
 * A ratio, or null when there is nothing to divide by: "n/a" is never shown as 0 or 100 %.
 *
 * @example ratio(1, 4) // 0.25
 * @example ratio(1, 0) // null
 */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/**
 * Rounds to a number of decimals, halves away from zero, as Excel's ROUND does: 1.005 gives 1.01 although
 * its nearest binary number lies just below.
 *
 * @example round(1.005, 2) // 1.01
 * @example round(-2.5, 0)  // -3
 */
export function round(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value
  const [mantissa, exponent = '0'] = Math.abs(value).toPrecision(15).split('e') as [string, string?]
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`))
  return shifted === 0 ? 0 : Math.sign(value) * Number(`${shifted}e${-decimals}`)
}

/** The sum of numbers picked from items, in the order of the items. */
export function sumOf<T>(items: readonly T[], pick: (item: T) => number): number {
  let sum = 0
  for (const item of items) sum += pick(item)
  return sum
}
