import { arbitratedSheet } from './arbitrated'
import { arbitrationWords } from './arbitration'
import { capacitySheet } from './capacity'
import { changesSheet } from './changes'
import { checksSheet } from './checks'
import { committeeSheet } from './committee'
import { commonSheet } from './common'
import { comparisonSheet } from './comparison'
import { frontierSheet } from './frontier'
import { earnedValueSheet } from './earned-value'
import { indicatorsSheet } from './indicators'
import { fundingSheet } from './funding'
import { levellingSheet } from './levelling'
import { journalSheet } from './journal'
import { rankingSheet } from './ranking'
import { selectionSheet } from './selection'
import { snapshotsSheet } from './snapshots'
import { variancesSheet } from './variances'

export const sheets = {
  common: commonSheet,
  changes: changesSheet,
  checks: checksSheet,
  ranking: rankingSheet,
  capacity: capacitySheet,
  levelling: levellingSheet,
  variances: variancesSheet,
  arbitration: arbitrationWords,
  selection: selectionSheet,
  comparison: comparisonSheet,
  frontier: frontierSheet,
  arbitrated: arbitratedSheet,
  earnedValue: earnedValueSheet,
  indicators: indicatorsSheet,
  funding: fundingSheet,
  committee: committeeSheet,
  journal: journalSheet,
  snapshots: snapshotsSheet,
}
