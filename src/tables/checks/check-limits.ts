import type { Settings } from '../../portfolio/settings'
import type { Ledger } from '../ledger'
import type { TableSource } from '../reading'

/** A green limit beyond the amber one leaves no room for amber: said where the settings stand. */
export function checkLimits({ varianceLimits }: Settings, sources: readonly TableSource[], ledger: Ledger): void {
  const [source] = sources
  const { green, amber } = varianceLimits
  if (!source || green <= amber) return
  ledger.place(source.raw.sheet, undefined, 'limitsCrossed', 'warning', { green, amber })
}
