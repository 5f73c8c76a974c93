import type { RawCell } from '../../workbook/raw-table'
import type { Column } from '../columns'
import { foldHeader } from '../fold'
import type { TableDeclaration } from '../table'
import { wideHeaders, type WideHeader } from './wide-headers'

/** Which columns of a declared table the headers of a raw one hold. */
export type HeaderMatch = {
  /** Column of ours → index in the raw table. */
  columns: Readonly<Record<string, number>>
  wide: readonly WideHeader[]
  /** Indexes of headers that nothing took. */
  unmapped: readonly number[]
}

type Candidate = { column: string; rank: number }

/** Headers that mean "the label of what stands on my left". */
const GENERIC_LABELS = new Set(['Libellé', 'Intitulé', 'Label', 'Désignation'].map(foldHeader))

const indexes = new Map<TableDeclaration, ReadonlyMap<string, readonly Candidate[]>>()

/** The folded headers that a table knows, each with the columns it may be; a low rank is sure. */
export function headerIndex(declaration: TableDeclaration): ReadonlyMap<string, readonly Candidate[]> {
  const known = indexes.get(declaration)
  if (known) return known
  const index = new Map<string, Candidate[]>()
  for (const [column, { prefer = [], fr, en, also = [] }] of Object.entries<Column>(declaration.columns)) {
    ;[...prefer, fr, en, ...also, column].forEach((header, rank) => {
      const candidates = index.get(foldHeader(header)) ?? []
      if (!candidates.some((candidate) => candidate.column === column)) candidates.push({ column, rank })
      index.set(foldHeader(header), candidates)
    })
  }
  indexes.set(declaration, index)
  return index
}

/**
 * Gives each header to the column it names. Sure names come first, then the order of the columns; a header over
 * empty cells gives way to a filled one; a bare "Libellé" belongs to the code on its left.
 */
export function matchHeaders(
  declaration: TableDeclaration,
  headers: readonly RawCell[],
  filled: readonly boolean[],
): HeaderMatch {
  const index = headerIndex(declaration)
  const folded = headers.map((header) => (header === null ? '' : foldHeader(String(header))))
  const claims: (Candidate & { header: number })[] = []
  folded.forEach((text, header) => {
    for (const candidate of index.get(text) ?? []) claims.push({ ...candidate, header })
  })
  const strength = (claim: Candidate & { header: number }) => (filled[claim.header] ? 0 : 1000) + claim.rank
  claims.sort((a, b) => strength(a) - strength(b) || a.header - b.header)
  const columns: Record<string, number> = {}
  const taken = new Set<number>()
  const take = (column: string, header: number) => {
    if (column in columns || taken.has(header)) return
    columns[column] = header
    taken.add(header)
  }
  for (const { column, header } of claims) take(column, header)
  takeLabels(declaration, folded, columns, take)
  const wide =
    declaration.wide && !(declaration.wide.by in columns) ? wideHeaders(declaration.wide, headers, taken) : []
  for (const { index: header } of wide) taken.add(header)
  const unmapped = [...headers.keys()].filter((header) => folded[header] !== '' && !taken.has(header))
  return { columns, wide, unmapped }
}

function takeLabels(
  declaration: TableDeclaration,
  folded: readonly string[],
  columns: Readonly<Record<string, number>>,
  take: (column: string, header: number) => void,
): void {
  for (const [column, { after }] of Object.entries<Column>(declaration.columns)) {
    const left = after === undefined ? undefined : columns[after]
    if (left !== undefined && GENERIC_LABELS.has(folded[left + 1] ?? '')) take(column, left + 1)
  }
}
