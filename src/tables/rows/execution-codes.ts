import type { RawTable } from '../../workbook/raw-table'
import type { Recognised } from '../matching/recognise'

/**
 * Puts chapter and account where the cells say they are: a chapter is the start of the chart of accounts and is
 * shorter than the account it contains. The national format describes the two columns the other way round from the
 * files that are published with it.
 */
export function withChapterAndNatureByContent(recognised: Recognised): { recognised: Recognised; swapped: boolean } {
  const { chapter, nature } = recognised.match.columns
  if (recognised.table !== 'execution' || chapter === undefined || nature === undefined)
    return { recognised, swapped: false }
  if (!chapterIsLonger(recognised.raw, recognised.headerRow, chapter, nature)) return { recognised, swapped: false }
  const columns: Record<string, number> = { ...recognised.match.columns, chapter: nature, nature: chapter }
  const { chapterLabel, natureLabel } = columns
  delete columns['chapterLabel']
  delete columns['natureLabel']
  if (natureLabel !== undefined) columns['chapterLabel'] = natureLabel
  if (chapterLabel !== undefined) columns['natureLabel'] = chapterLabel
  return { recognised: { ...recognised, match: { ...recognised.match, columns } }, swapped: true }
}

function chapterIsLonger(raw: RawTable, headerRow: number, chapter: number, nature: number): boolean {
  let longer = 0
  let shorter = 0
  for (let row = headerRow + 1; row < raw.cells.length; row++) {
    const [first, second] = [length(raw, row, chapter), length(raw, row, nature)]
    if (first > second && second > 0) longer++
    if (first < second && first > 0) shorter++
  }
  return longer > shorter
}

function length(raw: RawTable, row: number, column: number): number {
  const cell = raw.cells[row]![column]
  return cell === null || cell === undefined ? 0 : String(cell).trim().length
}
