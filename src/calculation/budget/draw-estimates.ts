import type { Random } from '../random'

/** A cost or a date in three points, or a risk that occurs or not. */
export type ThreePoints = { low: number; likely: number; high: number; shape: 'triangular' | 'pert' }
export type DiscreteRisk = { probability: number; impact: number }

/** Points of the table that a draw interpolates in. */
const CUTS = 512

/**
 * The inverse of the distribution of a three-point estimate, as a table from 0 to 1 to interpolate in.
 *
 * Triangular: low + √(u·(high − low)·(likely − low)), or high − √((1 − u)·(high − low)·(high − likely)) past the mode.
 * PERT: beta distribution of shapes 1 + 4·(likely − low) ÷ (high − low) and 1 + 4·(high − likely) ÷ (high − low), its
 * cumulated density by Simpson's rule. Equal low and high give a constant. Points out of order are put in order.
 */
export function quantileTable({ low, likely, high, shape }: ThreePoints): Float64Array {
  const [least, mode, most] = [low, likely, high].sort((a, b) => a - b) as [number, number, number]
  const table = new Float64Array(CUTS + 1)
  const width = most - least
  if (width === 0) return table.fill(least)
  if (shape === 'pert') return pertTable(table, least, mode, width)
  const turn = (mode - least) / width
  for (let i = 0; i <= CUTS; i++) {
    const u = i / CUTS
    table[i] =
      u < turn ? least + Math.sqrt(u * width * (mode - least)) : most - Math.sqrt((1 - u) * width * (most - mode))
  }
  return table
}

function pertTable(table: Float64Array, least: number, mode: number, width: number): Float64Array {
  const a = (4 * (mode - least)) / width
  const b = 4 - a
  const steps = 2048
  const density = (x: number) => powered(x, a) * powered(1 - x, b)
  const cumulated = new Float64Array(steps + 1)
  for (let i = 1; i <= steps; i++) {
    const [from, to] = [(i - 1) / steps, i / steps]
    cumulated[i] = cumulated[i - 1]! + (density(from) + 4 * density((from + to) / 2) + density(to)) / (6 * steps)
  }
  const total = cumulated[steps]!
  let at = 0
  for (let i = 0; i <= CUTS; i++) {
    const target = (i / CUTS) * total
    while (at < steps - 1 && cumulated[at + 1]! < target) at++
    const [before, after] = [cumulated[at]!, cumulated[at + 1]!]
    const part = after > before ? (target - before) / (after - before) : 0
    table[i] = least + width * Math.min(1, (at + Math.max(0, part)) / steps)
  }
  return table
}

/** x to a power from 0 to 4 of halves by square roots alone, interpolated between them: the same on every machine. */
function powered(x: number, exponent: number): number {
  const eighths = exponent * 8
  const whole = Math.floor(eighths)
  const power = (count: number) => {
    const root = Math.sqrt(Math.sqrt(Math.sqrt(x)))
    let result = 1
    for (let i = 0; i < count; i++) result *= root
    return result
  }
  const lower = power(whole)
  return whole === eighths ? lower : lower + (power(whole + 1) - lower) * (eighths - whole)
}

/** The value of a quantile table at a share between 0 and 1. */
export function quantileAt(table: Float64Array, share: number): number {
  const place = share * CUTS
  const index = place >= CUTS ? CUTS - 1 : place < 0 ? 0 : Math.floor(place)
  const before = table[index]!
  return before + (table[index + 1]! - before) * (place - index)
}

const NORMAL_CUTS = 4096
const NORMAL_REACH = 6

/**
 * A table of the standard normal distribution from −6 to 6, by Simpson's rule on its density.
 *
 * @example Math.abs(normalShare(normalTable(), 0) - 0.5) < 1e-9 // true
 * @example Math.abs(normalShare(normalTable(), 1.959964) - 0.975) < 1e-6 // true
 */
export function normalTable(): Float64Array {
  const table = new Float64Array(NORMAL_CUTS + 1)
  const step = (2 * NORMAL_REACH) / NORMAL_CUTS
  for (let i = 1; i <= NORMAL_CUTS; i++) {
    const from = -NORMAL_REACH + (i - 1) * step
    table[i] = table[i - 1]! + ((bell(from) + 4 * bell(from + step / 2) + bell(from + step)) * step) / 6
  }
  const total = table[NORMAL_CUTS]!
  return table.map((value) => value / total)
}

/** exp(−x² ÷ 2) by its series on a small argument, squared back: exp and log differ between engines. */
function bell(x: number): number {
  const small = -(x * x) / 2 / 64
  let term = 1
  let sum = 1
  for (let i = 1; i < 20; i++) {
    term *= small / i
    sum += term
  }
  let result = sum
  for (let i = 0; i < 6; i++) result *= result
  return result
}

/** The share of a standard normal below a value. */
export function normalShare(table: Float64Array, value: number): number {
  const place = ((value + NORMAL_REACH) * NORMAL_CUTS) / (2 * NORMAL_REACH)
  if (place <= 0) return 0
  if (place >= NORMAL_CUTS) return 1
  const index = Math.floor(place)
  const before = table[index]!
  return before + (table[index + 1]! - before) * (place - index)
}

/** The value below which a share of the standard normal lies, as a table to interpolate in: draws need no log. */
export function normalQuantiles(table: Float64Array): Float64Array {
  const quantiles = new Float64Array(CUTS * 8 + 1)
  let at = 0
  for (let i = 0; i < quantiles.length; i++) {
    const share = i / (quantiles.length - 1)
    while (at < NORMAL_CUTS - 1 && table[at + 1]! < share) at++
    const [before, after] = [table[at]!, table[at + 1]!]
    const part = after > before ? (share - before) / (after - before) : 0
    quantiles[i] = -NORMAL_REACH + ((at + part) * 2 * NORMAL_REACH) / NORMAL_CUTS
  }
  return quantiles
}

/** A standard normal draw. */
export function drawNormal(quantiles: Float64Array, random: Random): number {
  const place = random() * (quantiles.length - 1)
  const index = Math.floor(place)
  const before = quantiles[index]!
  return before + (quantiles[index + 1]! - before) * (place - index)
}
