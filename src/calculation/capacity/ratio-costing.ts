import type { Days } from '../../portfolio/amount'
import type { Settings } from '../../portfolio/settings'

export type RoleDays = { moe: Days; moa: Days; amoa: Days; total: Days }

/**
 * Days of the business side (MOA) and of its assistance (AMOA) that usually go with the days of the IT side (MOE).
 *
 * MOA = MOE · ratio(MOA/MOE)      AMOA = MOE · ratio(AMOA/MOE)      [hundredths of a person-day]
 *
 * @example ratioCosting(120_00, { moaPerMoe: 1, amoaPerMoe: 0.5 }) // { moe: 12000, moa: 12000, amoa: 6000, total: 30000 }
 */
export function ratioCosting(
  moe: Days,
  { moaPerMoe, amoaPerMoe }: Pick<Settings, 'moaPerMoe' | 'amoaPerMoe'>,
): RoleDays {
  const moa = Math.round(moe * moaPerMoe)
  const amoa = Math.round(moe * amoaPerMoe)
  return { moe, moa, amoa, total: moe + moa + amoa }
}
