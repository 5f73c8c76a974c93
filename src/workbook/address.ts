/** A cell position counted from zero: `{ row: 0, column: 0 }` is A1. */
export type Position = { row: number; column: number }

/** A rectangle of cells, both corners included. */
export type Area = { from: Position; to: Position }

const LETTERS = 26

/**
 * The letters of a column counted from zero.
 *
 * @example columnLetters(0)     // 'A'
 * @example columnLetters(27)    // 'AB'
 * @example columnLetters(16383) // 'XFD'
 */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters
  }
  return letters
}

/**
 * The column, counted from zero, that letters name.
 *
 * @example columnNumber('AB') // 27
 */
export function columnNumber(letters: string): number {
  let column = 0
  for (const letter of letters) column = column * LETTERS + letter.charCodeAt(0) - 64
  return column - 1
}

/**
 * The A1 address of a position.
 *
 * @example addressOf({ row: 3, column: 1 }) // 'B4'
 */
export function addressOf({ row, column }: Position): string {
  return `${columnLetters(column)}${row + 1}`
}

/**
 * The position that an A1 address names; `$` signs are ignored.
 *
 * @example positionOf('$B$4') // { row: 3, column: 1 }
 */
export function positionOf(address: string): Position {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/.exec(address)
  if (!match) throw new RangeError(`"${address}" is not a cell address`)
  return { row: Number(match[2]) - 1, column: columnNumber(match[1]!) }
}

/**
 * The rectangle that `B4:D9`, or a single address, names.
 *
 * @example areaOf('B4:C4') // { from: { row: 3, column: 1 }, to: { row: 3, column: 2 } }
 */
export function areaOf(range: string): Area {
  const [from, to] = range.split(':') as [string, string | undefined]
  return { from: positionOf(from), to: positionOf(to ?? from) }
}

/**
 * The address of a rectangle; one cell has no colon.
 *
 * @example rangeOf({ from: { row: 3, column: 1 }, to: { row: 8, column: 3 } }) // 'B4:D9'
 */
export function rangeOf({ from, to }: Area): string {
  const [first, last] = [addressOf(from), addressOf(to)]
  return first === last ? first : `${first}:${last}`
}

/**
 * A sheet name as formulas and links write it, quoted, its apostrophes doubled.
 *
 * @example quotedSheet("L'an 1") // "'L''an 1'"
 */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}
