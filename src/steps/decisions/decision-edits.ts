import type { Lang } from '../../i18n/translate'
import type { Finding } from '../../portfolio/finding'
import { columnLabel, tableLabel } from '../../tables/labels'
import type { PortfolioReading } from '../../tables/reading'
import { dateCell } from './date-cell'
import type { Decision, TableEdit } from './decision'
import { decisionFindings } from './decision-findings'
import { tableCell, wordFor, type TableCell } from './table-cells'
import { wishesOf, type Wish } from './wishes'

type Reading = Pick<PortfolioReading, 'portfolio' | 'sources'>

/**
 * The cells that a decision changes in the user's tables, each with what it holds and what it is to hold; a cell that
 * holds it already is left out. A column that the decision needs and the table lacks is a finding that says which one
 * to add: nothing is written elsewhere instead.
 */
export function decisionEdits(
  reading: Reading,
  decision: Decision,
  { lang, date1904, applied }: { lang: Lang; date1904: boolean; applied: ReadonlySet<string> },
): { edits: TableEdit[]; findings: Finding[] } {
  const edits: TableEdit[] = []
  const missing = new Map<string, Finding>()
  for (const wish of wishesOf(decision, reading.portfolio)) {
    const cell = tableCell(reading.sources, wish.table, wish.row.origin, wish.column)
    if (cell === null) missing.set(`${wish.table} ${wish.column}`, columnMissing(wish))
    else edits.push(...editOf(wish, cell, { lang, date1904 }))
  }
  const findings = [...decisionFindings(reading.portfolio, decision, applied), ...missing.values()]
  if (edits.length === 0 && findings.every(({ severity }) => severity !== 'blocking')) {
    findings.push({ code: 'decisionChangesNothing', severity: 'blocking', params: { number: decision.number } })
  }
  return { edits, findings }
}

function editOf(wish: Wish, cell: TableCell, { lang, date1904 }: { lang: Lang; date1904: boolean }): TableEdit[] {
  const { table, key, column, value, row } = wish
  const { sheet, cell: address, held: before, header } = cell
  const edit = { table, key, column, header, sheet, cell: address, before }
  if ('day' in value) {
    if ((row as unknown as Record<string, unknown>)[column] === value.day) return []
    return [{ ...edit, after: dateCell(value.day, { column: cell.column, date1904 }), kind: 'date' }]
  }
  if ('word' in value) {
    if (row.status === value.word) return []
    return [{ ...edit, after: wordFor(cell, { table, id: column, value: value.word, lang }), kind: 'plain' }]
  }
  const after = 'text' in value ? value.text : value.codes.join(separatorIn(cell.column))
  return before === after ? [] : [{ ...edit, after, kind: 'plain' }]
}

/** How the column itself parts codes: with spaces alone, or with a comma. */
function separatorIn(column: TableCell['column']): string {
  const lists = column.filter((cell) => typeof cell === 'string' && /\S[\s,;]+\S/.test(cell)).map(String)
  if (lists.length === 0) return ', '
  return lists.every((list) => !/[,;]/.test(list)) ? ' ' : lists.some((list) => list.includes(',')) ? ', ' : ' ; '
}

function columnMissing({ table, column, row }: Wish): Finding {
  return {
    code: 'decisionColumnMissing',
    severity: 'blocking',
    place: { sheet: row.origin.sheet },
    params: {
      tableFr: tableLabel(table, 'fr'),
      tableEn: tableLabel(table, 'en'),
      columnFr: columnLabel(table, column, 'fr'),
      columnEn: columnLabel(table, column, 'en'),
    },
  }
}
