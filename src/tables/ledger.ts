import type { Finding, Origin, PlainParameters, RowOutcome, Severity } from '../portfolio/finding'
import { placeOf } from '../portfolio/finding'
import type { TableAccount } from './reading'

/** Beyond so many findings of one kind in one sheet, the others are counted in one more. */
const SHOWN_PER_KIND = 1000

/** The outcomes of one raw table while it is read. */
export type Rows = {
  account: TableAccount
  accepted: Origin[]
}

/** Where findings are noted and rows accounted for while the tables are read. */
export type Ledger = {
  /** Notes a finding of a row; the row becomes accepted with finding. */
  row(origin: Origin, column: string | undefined, code: string, severity: Severity, params?: PlainParameters): void
  /** Notes a finding of a place that no accepted row holds. */
  place(sheet: string, cell: string | undefined, code: string, severity: Severity, params?: PlainParameters): void
  /** Notes a finding of the workbook as a whole. */
  workbook(code: string, severity: Severity, params?: PlainParameters): void
  findings(): Finding[]
  accounts(rows: readonly Rows[]): TableAccount[]
}

/** An empty ledger. */
export function openLedger(): Ledger {
  const findings: Finding[] = []
  const flagged = new Set<Origin>()
  const counts = new Map<string, { finding: Finding; count: number }>()
  const note = (finding: Finding) => {
    const kind = `${finding.code}\u0000${finding.place?.sheet ?? ''}`
    const seen = counts.get(kind)
    counts.set(kind, seen ? { ...seen, count: seen.count + 1 } : { finding, count: 1 })
    if ((seen?.count ?? 0) < SHOWN_PER_KIND) findings.push(finding)
  }
  return {
    row(origin, column, code, severity, params = {}) {
      flagged.add(origin)
      note({ code, severity, place: placeOf(origin, column), params })
    },
    place(sheet, cell, code, severity, params = {}) {
      note({ code, severity, place: cell === undefined ? { sheet } : { sheet, cell }, params })
    },
    workbook(code, severity, params = {}) {
      note({ code, severity, params })
    },
    findings: () => [...findings, ...[...counts.values()].flatMap(beyond)],
    accounts: (rows) =>
      rows.map(({ account, accepted }) => {
        const withFinding = accepted.filter((origin) => flagged.has(origin)).length
        const outcomes: Record<RowOutcome, number> = {
          ...account.outcomes,
          accepted: accepted.length - withFinding,
          acceptedWithFinding: withFinding,
        }
        return { ...account, outcomes }
      }),
  }
}

function beyond({ finding, count }: { finding: Finding; count: number }): Finding[] {
  if (count <= SHOWN_PER_KIND) return []
  const place = finding.place ? { place: { sheet: finding.place.sheet } } : {}
  const params = { ...finding.params, shown: SHOWN_PER_KIND, count: count - SHOWN_PER_KIND }
  return [{ code: 'moreLikeThis', severity: finding.severity, ...place, params }]
}
