import fc from 'fast-check'
import { batchesOf } from '../../src/excel/batches'
import { takeBands } from '../../src/excel/row-bands'

const write = () => {}

describe('batchesOf', () => {
  test('keeps the order, loses no step, and only a step that is too large alone passes the size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 })), (sizes) => {
        const batches = batchesOf(
          sizes.map((bytes) => ({ bytes, write })),
          200,
        )
        expect(batches.flat().map(({ bytes }) => bytes)).toEqual(sizes)
        for (const batch of batches) {
          const size = batch.reduce((sum, { bytes }) => sum + bytes, 0)
          expect(batch.length === 1 || size <= 200).toBe(true)
        }
      }),
    )
  })
})

describe('takeBands', () => {
  test('reads every row of every sheet once, in order, whatever the room', () => {
    const places = fc.array(
      fc.record({ rows: fc.integer({ min: 1, max: 30 }), columns: fc.integer({ min: 1, max: 9 }) }),
    )
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 60 }), (sizes, cells) => {
        let left = sizes.map((size, sheet) => ({ sheet, place: { row: 0, column: 0, ...size } }))
        const read: string[] = []
        while (left.length > 0) {
          const { taken, left: rest } = takeBands(left, cells)
          for (const { sheet, place } of taken) {
            for (let row = 0; row < place.rows; row++) read.push(`${sheet}:${place.row + row}`)
          }
          left = rest
        }
        expect(read).toEqual(
          sizes.flatMap(({ rows }, sheet) => Array.from({ length: rows }, (_row, i) => `${sheet}:${i}`)),
        )
      }),
    )
  })
})
