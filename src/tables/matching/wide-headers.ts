import type { Period } from '../../portfolio/period'
import type { RawCell } from '../../workbook/raw-table'
import { periodNamed } from '../cells/period'
import { foldHeader } from '../fold'
import type { Wide } from '../table'

/** A column of a wide table: the period or year that its header names and the column of ours that it fills. */
export type WideHeader = { index: number; key: string | number; column: string }

const YEAR_INSIDE = /(?:19|20)\d{2}/

/** The headers of a raw table that name a period, with or without a measure: `2026-T1`, `CP 2026`. */
export function wideHeaders(wide: Wide, headers: readonly RawCell[], taken: ReadonlySet<number>): WideHeader[] {
  if (wide.kind === 'criterion') return []
  const measures = new Map(
    Object.entries(wide.measures).flatMap(([column, words]) =>
      words.map((word) => [foldHeader(word), column] as const),
    ),
  )
  return headers.flatMap((header, index): WideHeader[] => {
    if (header === null || taken.has(index)) return []
    const { period, words } = periodAndWords(String(header))
    const column = period === null ? undefined : measures.get(words)
    if (period === null || column === undefined) return []
    if (wide.kind === 'year') return period.length === 4 ? [{ index, key: Number(period), column }] : []
    return [{ index, key: period, column }]
  })
}

/**
 * A header cut into the period that it names and its other words, folded.
 *
 * @example periodAndWords('CP 2026')           // { period: '2026', words: 'cp' }
 * @example periodAndWords('2026-T1 (externes)') // { period: '2026-Q1', words: 'externe' }
 */
export function periodAndWords(header: string): { period: Period | null; words: string } {
  if (!YEAR_INSIDE.test(header)) return { period: null, words: '' }
  const whole = periodNamed(header)
  if (whole !== null) return { period: whole, words: '' }
  const words = header.split(/[\s()]+/).filter((word) => word !== '')
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const period = periodNamed(words.slice(start, start + length).join(' '))
      if (period === null) continue
      const rest = [...words.slice(0, start), ...words.slice(start + length)].join(' ')
      return { period, words: foldHeader(rest) }
    }
  }
  return { period: null, words: '' }
}
