import type { ValuePoint } from '../../portfolio/criterion'
import { failed, isDash, isErrorText, errorReading, type CellReading, type FilledCell } from './cell'

const PAIR = /^(-?\d+(?:[.,]\d+)?)\s*(?::|=|→)\s*(\d+(?:[.,]\d+)?)\s*%?$/

/**
 * The points of a broken line that says what scores are worth, score and value in percent: `0:0; 3:60; 5:100`.
 * At least two points, no score twice, values from 0 to 100.
 *
 * @example readValuePoints('5:100; 0:0; 2,5:80').value // [{ score: 0, value: 0 }, { score: 2.5, value: 0.8 }, { score: 5, value: 1 }]
 * @example readValuePoints('0:0; 5').value             // null
 */
export function readValuePoints(cell: FilledCell): CellReading<ValuePoint[]> {
  const text = String(cell).trim()
  if (text === '' || isDash(text)) return { value: null, native: false }
  if (isErrorText(text)) return errorReading(text)
  const points: ValuePoint[] = []
  for (const part of text.split(/[;\n]/)) {
    if (part.trim() === '') continue
    const [, score, value] = PAIR.exec(part.trim()) ?? []
    if (score === undefined || value === undefined) return failed('valuePointsUnreadable', cell)
    points.push({ score: decimal(score), value: decimal(value) / 100 })
  }
  points.sort((a, b) => a.score - b.score)
  const right = points.every(({ score, value }, i) => value <= 1 && (i === 0 || score > points[i - 1]!.score))
  return points.length < 2 || !right ? failed('valuePointsUnreadable', cell) : { value: points, native: false }
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'))
}
