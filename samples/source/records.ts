import { readFileSync } from 'node:fs'
import { readCsv } from '../../src/files/read-csv'
import { parseIsoDate } from '../../src/portfolio/calendar'

export type SourceRecord = Readonly<Record<string, string>>

/** The rows of a CSV file kept in the repository, by header. */
export function records(path: string): SourceRecord[] {
  const [headers = [], ...rows] = readCsv(readFileSync(path), path).cells
  return rows.map((row) => Object.fromEntries(headers.map((header, i) => [String(header), String(row[i] ?? '')])))
}

/** The text of a field, or null when it is blank; a missing column is an error of the script. */
export function text(record: SourceRecord, field: string): string | null {
  const value = record[field]
  if (value === undefined) throw new RangeError(`No column "${field}"`)
  return value === '' ? null : value
}

/** The number of a field written with a decimal point, or null. */
export function number(record: SourceRecord, field: string): number | null {
  const value = text(record, field)
  return value === null ? null : Number(value)
}

/** A percentage written from 0 to 100, as the fraction that Excel formats. */
export function fraction(record: SourceRecord, field: string): number | null {
  const value = number(record, field)
  return value === null ? null : value / 100
}

/** The Excel serial of an ISO date, or null. */
export function date(record: SourceRecord, field: string): number | null {
  const value = text(record, field)
  return value === null ? null : parseIsoDate(value)
}
