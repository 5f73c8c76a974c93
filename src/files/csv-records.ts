export const DELIMITERS = [';', ',', '\t', '|'] as const

export type Delimiter = (typeof DELIMITERS)[number]

/** Records that tell the delimiter of a file. */
const SAMPLE = 200

/**
 * The fields of a CSV text, record by record (RFC 4180). Quoted fields may hold delimiters, line breaks and doubled
 * quotes; a quote that is never closed is a character like any other. Lines end with LF, CRLF or CR; a line break at
 * the end of the text does not open another record.
 *
 * @example csvRecords('a;"b ""c"";\n"\r\nd;', ';') // [['a', 'b "c";\n'], ['d', '']]
 * @example csvRecords('"12;a\nb', ';')            // [['"12', 'a'], ['b']]
 */
export function csvRecords(text: string, delimiter: Delimiter, most = Infinity): string[][] {
  const records: string[][] = []
  let at = 0
  while (at < text.length && records.length < most) {
    const record: string[] = []
    at = readRecord(text, at, delimiter, record)
    records.push(record)
  }
  return records
}

/** Fills a record and gives the place where the next one begins. */
function readRecord(text: string, from: number, delimiter: Delimiter, record: string[]): number {
  let at = from
  for (;;) {
    const quoted = text[at] === '"' ? closingQuote(text, at) : -1
    const end = fieldEnd(text, quoted === -1 ? at : quoted + 1, delimiter)
    record.push(
      quoted === -1
        ? text.slice(at, end)
        : text.slice(at + 1, quoted).replaceAll('""', '"') + text.slice(quoted + 1, end),
    )
    if (text[end] === delimiter) at = end + 1
    else return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
}

/** Where the quote opened at `open` closes; -1 when it never does. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function fieldEnd(text: string, from: number, delimiter: Delimiter): number {
  const sign = delimiter.charCodeAt(0)
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === sign || code === 10 || code === 13) break
  }
  return at
}

/**
 * The delimiter that cuts most records of the file's beginning into the same number of fields; among those that
 * do it as well, the one that gives most fields. A decimal comma in an amount is thus no delimiter.
 *
 * @example csvDelimiter('Budget 2026\nCode;Montant\nP1;12,50\nP2;3,75') // ';'
 * @example csvDelimiter('a,b;c,d\n1,2,3')                              // ','
 */
export function csvDelimiter(text: string): Delimiter {
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: regularity(csvRecords(text, delimiter, SAMPLE)) }))
  return scores.reduce((best, candidate) => (candidate.score > best.score ? candidate : best)).delimiter
}

/** Fields beyond the first in the records that have the most frequent number of fields. */
function regularity(records: string[][]): number {
  const frequencies = new Map<number, number>()
  for (const { length } of records) frequencies.set(length, (frequencies.get(length) ?? 0) + 1)
  return Math.max(0, ...[...frequencies].map(([fields, times]) => (fields - 1) * times))
}
