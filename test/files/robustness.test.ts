import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { openPackage, savePackage } from '../../src/files/package'
import { partNames, readPart, writePart } from '../../src/files/parts'
import { readWorkbook } from '../../src/files/read-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { SteeringError } from '../../src/portfolio/errors'
import { addressOf } from '../../src/workbook/address'
import type { RawCell } from '../../src/workbook/raw-table'
import { plainPlan } from './write/plans'

const FOLDER = 'test/fixtures/workbooks'
const small = readdirSync(FOLDER)
  .filter((name) => /\.xls[xm]$/.test(name))
  .map((name) => new Uint8Array(readFileSync(join(FOLDER, name))))
  .filter((bytes) => bytes.length < 30_000)

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('_', 'x', '0', '4', '1', '=', '+', '-', '@', ' ', '\t', '\n', '\r', '<', '&', '"', 'é'),
  }),
)
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const cell: fc.Arbitrary<RawCell> = fc.oneof(text, number, fc.boolean(), fc.constant(null))
const grid = fc
  .integer({ min: 1, max: 8 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }))

test('any cells that we write are read back as they were, at their place', () => {
  fc.assert(
    fc.property(grid, fc.nat(40), fc.nat(30), (cells, row, column) => {
      const framed = [['from', ...cells[0]!.map(() => null)], ...cells.map((line) => [...line, 'to'])]
      const plan = plainPlan({ mark: null, columns: [], areas: [{ at: addressOf({ row, column }), cells: framed }] })
      const { tables } = readWorkbook(writeSheets(emptyWorkbook('en'), [plan]).bytes)
      const [read] = tables.filter(({ sheet }) => sheet === plan.name)
      expect(read).toMatchObject({ kind: 'range', top: row, left: column })
      expect(read!.cells).toEqual(framed.map((line) => line.map((value) => (value === '' ? null : value))))
    }),
    { numRuns: 150 },
  )
})

describe('a file that is not whole gives an error that a person can read, never another one', () => {
  const picked = fc.constantFrom(...small)
  test('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => readsOrRefuses(bytes)))
  })

  test('a workbook cut anywhere', () => {
    fc.assert(
      fc.property(picked, fc.double({ min: 0, max: 1, noNaN: true }), (bytes, share) =>
        readsOrRefuses(bytes.slice(0, Math.floor(bytes.length * share))),
      ),
    )
  })

  test('a workbook with wrong bytes', () => {
    const wrong = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(picked, wrong, (bytes, changes) => {
        const changed = bytes.slice()
        for (const [at, byte] of changes) changed[at % changed.length] = byte
        readsOrRefuses(changed)
      }),
    )
  })

  test('a workbook whose parts are cut, altered or swapped', () => {
    const change = fc.record({
      part: fc.nat(),
      at: fc.nat(),
      length: fc.nat(40),
      text: fc.constantFrom('', '<', '>', '"', '&#x110000;', '</c>', '<c/>', 'r="ZZ"', '-1', '1e999'),
    })
    fc.assert(
      fc.property(picked, fc.array(change, { minLength: 1, maxLength: 3 }), (bytes, changes) => {
        const pkg = openPackage(bytes)
        for (const { part, at, length, text } of changes) {
          const name = partNames(pkg)[part % partNames(pkg).length]!
          const old = Buffer.from(readPart(pkg, name)).toString('latin1')
          const from = at % (old.length + 1)
          writePart(
            pkg,
            name,
            new Uint8Array(Buffer.from(old.slice(0, from) + text + old.slice(from + length), 'latin1')),
          )
        }
        readsOrRefuses(savePackage(pkg))
      }),
      { numRuns: 600 },
    )
  })

  function readsOrRefuses(bytes: Uint8Array): void {
    try {
      readWorkbook(bytes)
    } catch (error) {
      if (!(error instanceof SteeringError)) throw error
    }
  }
})
