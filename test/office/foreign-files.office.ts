import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeSheets } from '../../src/files/write-sheets'
import { plainPlan, richPlan } from '../files/write/plans'
import { validatorErrors } from './validator'

const FOLDER = 'test/fixtures/workbooks'
const plans = [richPlan(), plainPlan({ mark: { ...richPlan().mark!, identity: 'capacity' }, name: 'Charge' })]

/** Positions aside: entries that we append to a list move none of the others. */
const told = (bytes: Uint8Array) => validatorErrors(bytes).map((error) => error.replace(/\[\d+\]/g, '[]'))

test.each(readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name)))(
  "Microsoft's validator finds nothing in %s after our sheets were added and replaced that it did not find before",
  (name) => {
    const before = new Uint8Array(readFileSync(join(FOLDER, name)))
    const after = writeSheets(writeSheets(before, plans).bytes, plans).bytes
    const known = told(before)
    expect(told(after).filter((error) => !known.includes(error))).toEqual([])
  },
  120_000,
)
