import { errorReading, failed, isDash, isErrorText, type CellReading, type CellReader, type FilledCell } from './cell'
import { fold } from '../fold'
import { LISTS, type ListId, type ListValue } from '../lists'

/** A value of a list, written with its French or English label or a usual synonym. */
export function choiceReader<L extends ListId>(list: L): CellReader<ListValue<L>> {
  const values = new Map<string, ListValue<L>>()
  for (const [value, { fr, en, also }] of Object.entries(LISTS[list])) {
    for (const word of [value, fr, en, ...also]) values.set(fold(word), value as ListValue<L>)
  }
  const labels = Object.values(LISTS[list])
  const params = {
    allowedFr: labels.map(({ fr }) => fr).join(', '),
    allowedEn: labels.map(({ en }) => en).join(', '),
  }
  const read = (cell: FilledCell): CellReading<ListValue<L>> => {
    const text = String(cell).trim()
    if (text === '' || isDash(text)) return { value: null, native: false }
    if (isErrorText(text)) return errorReading(text)
    const value = values.get(fold(text))
    return value === undefined ? failed('choiceUnknown', cell, params) : { value, native: cell === text }
  }
  const known = new Map<FilledCell, CellReading<ListValue<L>>>()
  return (cell) => {
    const before = known.get(cell)
    if (before) return before
    const reading = read(cell)
    if (reading.value !== null) known.set(cell, reading)
    return reading
  }
}

/**
 * Yes or no.
 *
 * @example readBoolean('Oui', {}).value // true
 * @example readBoolean('', {}).value    // null
 */
export const readBoolean: CellReader<boolean> = (cell, manner) => {
  if (typeof cell === 'boolean') return { value: cell, native: true }
  if (cell === 1 || cell === 0) return { value: cell === 1, native: false }
  const reading = yesNo(cell, manner)
  return { ...reading, value: reading.value === null ? null : reading.value === 'yes' }
}

const yesNo = choiceReader('yesNo')
