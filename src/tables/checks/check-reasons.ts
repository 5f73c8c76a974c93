import type { Portfolio } from '../../portfolio/portfolio'
import type { Ledger } from '../ledger'

/** Decisions taken beforehand and obligations without a reason: the committee will ask for it. */
export function checkReasons({ projects, scenarioProjects }: Portfolio, ledger: Ledger): void {
  for (const { origin, code, mandatory, mandatoryReason, status } of projects) {
    if (mandatory === true && mandatoryReason === null && status !== 'finished' && status !== 'dropped')
      ledger.row(origin, 'mandatoryReason', 'mandatoryWithoutReason', 'information', { project: code })
  }
  for (const { origin, scenario, project, decision, reason } of scenarioProjects) {
    if ((decision === 'forcedIn' || decision === 'forcedOut') && reason === null)
      ledger.row(origin, 'reason', 'forcedWithoutReason', 'information', { scenario, project })
  }
}
