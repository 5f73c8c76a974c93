import { capacitySheet } from './capacity'
import { checksSheet } from './checks'
import { committeeSheet } from './committee'
import { commonSheet } from './common'
import { rankingSheet } from './ranking'
import { variancesSheet } from './variances'

export const sheets = {
  common: commonSheet,
  checks: checksSheet,
  ranking: rankingSheet,
  capacity: capacitySheet,
  variances: variancesSheet,
  committee: committeeSheet,
}
