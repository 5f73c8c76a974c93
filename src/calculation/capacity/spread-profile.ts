/** How effort is shared over a project's working days: evenly, more at the start, more at the end, or more in the middle. */
export type SpreadProfile = 'linear' | 'frontLoaded' | 'backLoaded' | 'sCurve'

/**
 * Share of the effort done once a share u of the working days has passed, both from 0 to 1.
 *
 * linear u · front-loaded 1 − (1 − u)² · back-loaded u² · S-curve 3u² − 2u³
 *
 * The S-curve is the smoothstep polynomial: slow start, slow end, half done half-way.
 *
 * @example effortDone('frontLoaded', 0.5) // 0.75
 * @example effortDone('backLoaded', 0.5)  // 0.25
 * @example effortDone('sCurve', 0.25)     // 0.15625
 */
export function effortDone(profile: SpreadProfile, u: number): number {
  switch (profile) {
    case 'linear':
      return u
    case 'frontLoaded':
      return 1 - (1 - u) * (1 - u)
    case 'backLoaded':
      return u * u
    case 'sCurve':
      return u * u * (3 - 2 * u)
  }
}
