import type { Situation } from '../../calculation/changes/situation'
import { sumOf } from '../../portfolio/amount'
import { SteeringError } from '../../portfolio/errors'
import { sessionSeal, snapshotSeal } from '../../portfolio/snapshot-seal'
import { columnIds, listLabel } from '../../tables/labels'
import type { TableSource } from '../../tables/reading'
import { daySerial } from '../../workbook/date-format'
import { keptTables, SNAPSHOTS } from '../../workbook/kept-tables'
import type { RawCell } from '../../workbook/raw-table'
import type { SheetContext } from '../sheet-context'

/** A row as it stands in the workbook: column of ours → what its cell holds, days as serials. */
export type FrozenLine = Readonly<Record<string, RawCell>>

/** What the sheet of frozen sessions holds: a line for each session, and one for each session and project. */
export type FrozenLines = { sessions: readonly FrozenLine[]; projects: readonly FrozenLine[] }

/** The sheet is there but its tables are not: what it keeps would be lost, so nothing is written. */
export class SnapshotsUnreadableError extends SteeringError {
  constructor(sheet: string) {
    super('snapshotsUnreadable', { sheet })
  }
}

/** The lines of the workbook, the first one first and each as it stands; none without a sheet of frozen sessions. */
export function frozenLines({ generated, sources }: Pick<SheetContext, 'generated' | 'sources'>): FrozenLines {
  const sheet = generated.find(({ mark }) => mark.identity === SNAPSHOTS)
  // Without a fingerprint it is one that Excel could not finish, and never held anything.
  if (!sheet || (sheet.tables.length === 0 && sheet.mark.fingerprint === '')) return { sessions: [], projects: [] }
  const kept = new Set(keptTables({ generated }).map(({ id }) => id))
  const linesIn = (table: 'frozenSessions' | 'snapshots') => {
    const source = sources.find((candidate) => candidate.table === table && kept.has(candidate.raw.id))
    if (!source) throw new SnapshotsUnreadableError(sheet.sheet)
    return linesOf(table, source)
  }
  return { sessions: linesIn('frozenSessions'), projects: linesIn('snapshots') }
}

function linesOf(table: 'frozenSessions' | 'snapshots', { raw, headerRow, columns }: TableSource): FrozenLine[] {
  const places = columnIds(table).map((id) => [id, columns[id]?.index] as const)
  return raw.cells
    .slice(headerRow + 1)
    .filter((cells) => cells.some((cell) => cell !== null))
    .map((cells) =>
      Object.fromEntries(places.map(([id, index]) => [id, index === undefined ? null : (cells[index] ?? null)])),
    )
}

/** A situation as new lines: amounts in euros, statuses in words, each line with its seal. */
export function linesFor(
  { committee, session, dataDate, projects }: Situation,
  { lang, date1904 }: Pick<SheetContext, 'lang'> & { date1904: boolean },
): FrozenLines {
  const day = (serial: number | null) => (serial === null ? null : daySerial(serial, { date1904 }))
  const known = (pick: (state: Situation['projects'][number]) => number | null) => {
    const values = projects.map(pick).filter((value) => value !== null)
    return values.length === 0 ? null : sumOf(values, (value) => value)
  }
  const whole = {
    committee,
    session,
    dataDate,
    projects: projects.length,
    envelope: known(({ envelope }) => envelope),
    finalCost: known(({ finalCost }) => finalCost),
    paid: known(({ paid }) => paid),
    days: known(({ days }) => days),
  }
  return {
    sessions: [
      {
        ...whole,
        ...inCells(whole),
        session: day(session),
        dataDate: day(dataDate),
        seal: sessionSeal(whole),
      },
    ],
    projects: projects.map((state) => ({
      ...state,
      ...inCells(state),
      committee,
      session: day(session),
      start: day(state.start),
      end: day(state.end),
      status: state.status && listLabel('projectStatus', state.status, lang),
      weather: state.weather && listLabel('proposedWeather', state.weather, lang),
      seal: snapshotSeal({ ...state, committee, session }),
    })),
  }
}

type Amounts = Record<'envelope' | 'finalCost' | 'paid' | 'days', number | null>

/** Cents and hundredths of days as cells hold them. */
function inCells({ envelope, finalCost, paid, days }: Amounts): Amounts {
  const whole = (value: number | null) => (value === null ? null : value / 100)
  return { envelope: whole(envelope), finalCost: whole(finalCost), paid: whole(paid), days: whole(days) }
}
