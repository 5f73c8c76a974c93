/** A stream of numbers in [0, 1) that depends on its seed alone, the same on every machine. */
export type Random = () => number

/**
 * Seeded random numbers (sfc32 by C. Doty-Humphrey: 128 bits of state, passes PractRand).
 *
 * @example [seeded(1)(), seeded(1)()].every((x, _, both) => x === both[0]) // true
 */
export function seeded(seed: number): Random {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  let c = seed | 0
  let counter = 1
  const next = () => {
    const sum = (a + b + counter++) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 0x1_0000_0000
  }
  for (let warmUp = 0; warmUp < 15; warmUp++) next()
  return next
}

/** A whole number from 0 to `count` − 1. */
export function pick(random: Random, count: number): number {
  return Math.floor(random() * count)
}
