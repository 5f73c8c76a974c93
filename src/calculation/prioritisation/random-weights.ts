import type { Random } from '../random'

/** Fills an array with the weights of one draw; they add up to 1. */
export type WeightDraw = (into: Float64Array) => void

/**
 * Weights of which any combination is as likely as any other: the gaps between sorted random numbers from 0 to 1,
 * uniform on the simplex.
 *
 * Source: L. Devroye, "Non-uniform random variate generation", 1986, chapter V.
 */
export function anyWeights(random: Random): WeightDraw {
  return (into) => {
    const last = into.length - 1
    for (let i = 0; i < last; i++) {
      const cut = random()
      let place = i
      for (; place > 0 && into[place - 1]! > cut; place--) into[place] = into[place - 1]!
      into[place] = cut
    }
    if (last >= 0) into[last] = 1
    for (let i = last; i > 0; i--) into[i]! -= into[i - 1]!
  }
}

/**
 * Weights around those entered: each is multiplied by a random number from 1 − spread to 1 + spread, all equally likely
 * and independent, then all are brought back to a sum of 1. A weight of zero stays zero.
 *
 * @param spread 0.5: each weight may be wrong by up to half of it.
 */
export function nearbyWeights(shares: readonly number[], spread: number, random: Random): WeightDraw {
  return (into) => {
    let sum = 0
    for (let i = 0; i < into.length; i++) {
      const weight = shares[i]! * (1 + spread * (2 * random() - 1))
      into[i] = weight
      sum += weight
    }
    for (let i = 0; i < into.length; i++) into[i]! /= sum
  }
}
