import { errorReading, isDash, isErrorText, type CellReading, type FilledCell } from './cell'

/** Words: outer spaces go, line breaks stay. */
export function readText(cell: FilledCell): CellReading<string> {
  if (typeof cell !== 'string') return { value: String(cell), native: false }
  const text = cell.trim()
  if (text === '') return { value: null, native: false }
  if (isErrorText(text)) return errorReading(text)
  return { value: text, native: text === cell }
}

/**
 * A code: text whose zeros count. A number typed as a code is its digits; a lone dash is no code.
 *
 * @example readCode('011').value // '011'
 * @example readCode(611).value   // '611'
 */
export function readCode(cell: FilledCell): CellReading<string> {
  if (typeof cell === 'string' && isDash(cell.trim())) return { value: null, native: false }
  const reading = readText(cell)
  if (reading.native || reading.value === null || typeof cell !== 'string') return reading
  const params = { value: cell, code: reading.value }
  return { ...reading, problem: { code: 'codeNormalised', severity: 'information', params } }
}

/**
 * Codes in one cell, separated by spaces, commas, semicolons or line breaks.
 *
 * @example readCodes('PR43 PR44; PR45').value // ['PR43', 'PR44', 'PR45']
 */
export function readCodes(cell: FilledCell): CellReading<string[]> {
  const { value, problem } = readText(cell)
  const codes = value === null ? null : value.split(/[\s,;]+/).filter((code) => code !== '')
  return problem ? { value: null, native: false, problem } : { value: codes, native: false }
}
