import type { Criterion } from '../../portfolio/criterion'
import type { RawTable } from '../../workbook/raw-table'
import { foldHeader } from '../fold'
import type { WideHeader } from '../matching/wide-headers'

/** The columns of a raw table that bear the code or the label of a criterion: one score per project and column. */
export function criterionHeaders(
  raw: RawTable,
  headerRow: number,
  taken: ReadonlySet<number>,
  criteria: readonly Criterion[],
): WideHeader[] {
  const codes = new Map<string, string>()
  for (const { code, label } of criteria) codes.set(foldHeader(label), code)
  for (const { code } of criteria) codes.set(foldHeader(code), code)
  const used = new Set<string>()
  return (raw.cells[headerRow] ?? []).flatMap((header, index): WideHeader[] => {
    const code = header === null || taken.has(index) ? undefined : codes.get(foldHeader(String(header)))
    if (code === undefined || used.has(code)) return []
    used.add(code)
    return [{ index, key: code, column: 'score' }]
  })
}
