import { arbitrationFindings } from './arbitration'
import { budgetFindings } from './budget'
import { capacityFindings } from './capacity'
import { checkFindings } from './checks'
import { committeeFindings } from './committee'
import { decisionFindings } from './decisions'
import { fundingFindings } from './funding'
import { prioritisationFindings } from './prioritisation'
import { readingFindings } from './reading'

/** Each finding has a `message`, what is wrong, and a `mend`, what to do. */
export const findings = {
  ...readingFindings,
  ...checkFindings,
  ...prioritisationFindings,
  ...capacityFindings,
  ...budgetFindings,
  ...fundingFindings,
  ...committeeFindings,
  ...arbitrationFindings,
  ...decisionFindings,
}
