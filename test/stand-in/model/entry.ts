import type { RawCell } from '../../../src/workbook/raw-table'
import { HostError } from '../host-error'

/** What a cell holds after a value was given to it. */
export type Entry = { value: RawCell; formula: string | null }

const BOOLEAN = /^(true|false|vrai|faux)$/i
const MONTH = /^(jan|feb|f[ée]v|mar|apr|avr|may|mai|jun|jui|jul|aug|ao[uû]|sep|oct|nov|dec|d[ée]c)[a-zéû.]*[ -]\d/i
const DATE = /^\d{1,4}[/.-]\d{1,2}([/.-]\d{1,4})?$|^\d{1,2}:\d{2}|^\d{1,2}[ -][a-zéû]{3,}/i
const SOME_DAY = 46_000

/**
 * What Excel makes of a value: a text is taken as if it were typed, so `011` becomes 11 and `1/2` a date,
 * unless an apostrophe stands before it.
 */
export function entered(given: unknown): Entry {
  if (typeof given === 'number' || typeof given === 'boolean') return { value: given, formula: null }
  if (typeof given !== 'string') throw new HostError('InvalidArgument', `A cell cannot hold ${JSON.stringify(given)}`)
  if (given === '') return { value: null, formula: null }
  if (given.length > 32_767) throw new HostError('InvalidArgument', 'A cell holds at most 32,767 characters')
  if (given.startsWith("'")) return { value: given.slice(1), formula: null }
  if (given.startsWith('=')) return { value: null, formula: given.slice(1) }
  if (BOOLEAN.test(given)) return { value: /^(true|vrai)$/i.test(given), formula: null }
  const number = typedNumber(given)
  if (number !== null) return { value: number, formula: null }
  if (/^[+\-@]/.test(given)) throw new HostError('InvalidArgument', `"${given}" would be taken for a formula`)
  if (DATE.test(given) || MONTH.test(given)) return { value: SOME_DAY, formula: null }
  return { value: given, formula: null }
}

function typedNumber(text: string): number | null {
  const bare = text
    .trim()
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/[\s\u00a0\u202f,€$%]/g, '')
  return /\d/.test(bare) && Number.isFinite(Number(bare)) ? Number(bare) : null
}
