import { addMonths, parseIsoDate } from '../../../src/portfolio/calendar'
import { listLabel, listLabels } from '../../../src/tables/labels'
import { declaredTable, type DeclaredTable } from '../declared-table'
import { date, number, text, type SourceRecord } from '../records'
import { ADDED } from './portfolio-tables'

/** The made-up plan of October 2025: what had joined by then, each third project ending a quarter before its baseline. */
const ADOPTED = parseIsoDate('2025-10-20')!
const VERSION = {
  version: 'V1',
  label: 'Plan 2025-2027 initial',
  body: 'Conseil départemental',
  deliberation: '2025-10-12',
}

export function planVersions(source: readonly SourceRecord[]): DeclaredTable {
  const known = source.filter((row) => (ADDED[row['code'] ?? ''] ?? 0) <= ADOPTED)
  return declaredTable(
    'planVersions',
    {
      version: { kind: 'code' },
      label: { kind: 'text', width: 30 },
      adoptedOn: { kind: 'date' },
      body: { kind: 'text', width: 26 },
      deliberation: { kind: 'code', width: 16 },
      kind: { kind: 'text', width: 18, list: listLabels('planVersionKind', 'fr') },
      project: { kind: 'code', from: { table: 'projects', column: 'code' } },
      plannedStart: { kind: 'date' },
      plannedEnd: { kind: 'date' },
      envelope: { kind: 'money' },
      days: { kind: 'days' },
    },
    known.map((row, i) => {
      const [start, baseline] = [date(row, 'debut'), date(row, 'fin_reference')]
      const earlier = baseline === null ? null : addMonths(baseline, -3)
      const hadQuarterLess = i % 3 === 0 && earlier !== null && (start === null || earlier > start)
      return {
        ...VERSION,
        adoptedOn: ADOPTED,
        kind: listLabel('planVersionKind', 'previous', 'fr'),
        project: text(row, 'code'),
        plannedStart: start,
        plannedEnd: hadQuarterLess ? earlier : baseline,
        envelope: number(row, 'enveloppe_eur'),
        days: (number(row, 'moe_j') ?? 0) + (number(row, 'moa_j') ?? 0) + (number(row, 'amoa_j') ?? 0),
      }
    }),
  )
}
