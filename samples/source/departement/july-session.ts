import { formats } from '../../../src/i18n/format'
import { translator } from '../../../src/i18n/translate'
import { readWorkbook } from '../../../src/files/read-workbook'
import { addMonths, parseIsoDate } from '../../../src/portfolio/calendar'
import type { Portfolio } from '../../../src/portfolio/portfolio'
import type { Project } from '../../../src/portfolio/project'
import type { ProjectState } from '../../../src/portfolio/snapshot'
import { snapshotsSheet } from '../../../src/sheets/snapshots'
import { linesFor } from '../../../src/sheets/snapshots/snapshot-lines'
import { calculationsOver } from '../../../src/steps/calculations'
import { readPortfolio } from '../../../src/tables/read-portfolio'
import type { SheetPlan } from '../../../src/workbook/sheet-plan'

const SESSION = parseIsoDate('2026-07-09')!
const DATA_DATE = parseIsoDate('2026-06-30')!
/** The overruns of today were foreseen for four fifths then. */
const FORESEEN = 0.8
const HUNDRED_EUROS = 100_00

/**
 * What the session of July 2026 would have frozen: the tables of the sample set back by a quarter, then calculated by the
 * product itself. Made up, but for the payments, which follow the sample's own months.
 */
export function julySession(bytes: Uint8Array): SheetPlan {
  const { portfolio } = readPortfolio(readWorkbook(bytes))
  const then = { ...portfolio, projects: portfolio.projects.filter(wasThere).map(setBack) }
  const options = { dataDate: DATA_DATE, session: SESSION, committee: 'quarterly' } as const
  const { committee, states } = namedCalculations(then, options)
  const paid = paidShare(portfolio)
  const projects = states.map((state): ProjectState => ({
    ...state,
    paid: state.paid === null ? null : Math.round(state.paid * paid),
  }))
  const situation = { committee, session: SESSION, dataDate: DATA_DATE, frozen: true, projects }
  const context = {
    ...{ lang: 'fr' as const, t: translator('fr'), format: formats('fr'), sources: [], generated: [] },
    ...{ dataDate: DATA_DATE, session: SESSION, version: '0.1.0', fingerprint: 'exemple' },
  }
  return snapshotsSheet(context, linesFor(situation, { lang: 'fr', date1904: false }))
}

function namedCalculations(portfolio: Portfolio, options: Parameters<typeof calculationsOver>[1]) {
  const calculations = calculationsOver(portfolio, options)
  return { committee: calculations.committee().name!, states: calculations.states() }
}

function wasThere({ addedOn }: Project): boolean {
  return addedOn === null || addedOn < SESSION
}

/** A quarter earlier: work that has begun or ended since had not, and each third late project was a quarter less late. */
function setBack(project: Project, i: number): Project {
  const { status, plannedStart, plannedEnd, baselineEnd, envelope, declaredFinalCost, progress } = project
  const late = i % 3 === 0 && status !== 'finished' && plannedEnd !== null && plannedEnd > (baselineEnd ?? plannedEnd)
  const end = late ? addMonths(plannedEnd, -3) : plannedEnd
  const ended = status === 'finished' && plannedEnd !== null && plannedEnd > DATA_DATE
  const begun = status === 'inProgress' && plannedStart !== null && plannedStart > DATA_DATE
  const overrun = (declaredFinalCost ?? 0) - (envelope ?? 0)
  return {
    ...project,
    status: ended ? 'inProgress' : begun ? 'approved' : status,
    progress: begun ? 0 : ended ? 0.9 : progress,
    plannedEnd: end,
    forecastEnd: end,
    declaredFinalCost:
      declaredFinalCost === null || envelope === null || overrun <= 0
        ? declaredFinalCost
        : envelope + Math.round((overrun * FORESEEN) / HUNDRED_EUROS) * HUNDRED_EUROS,
  }
}

/** Payments at the data date over those of the sample's last month. */
function paidShare({ monthly }: Portfolio): number {
  const known = monthly.filter(({ paid }) => paid !== null)
  const then = known.find(({ month }) => month === '2026-06')!.paid!
  return then / Math.max(...known.map(({ paid }) => paid!))
}
