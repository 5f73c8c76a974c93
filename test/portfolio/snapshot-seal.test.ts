import fc from 'fast-check'
import { snapshotSeal } from '../../src/portfolio/snapshot-seal'
import { state } from '../calculation/changes/states'

const row = { ...state('A', { envelope: 100_00, end: 46310, score: 71.3333 }), committee: 'C', session: 46310 }

test('any value that changes changes the seal', () => {
  const seal = snapshotSeal(row)
  const changed = {
    title: 'Other',
    status: 'dropped',
    end: 46311,
    envelope: 100_01,
    score: 71.3334,
    rank: 1,
    project: 'B',
  }
  for (const [key, value] of Object.entries(changed)) {
    expect([key, snapshotSeal({ ...row, [key]: value }) === seal]).toEqual([key, false])
  }
})

test('the last bits of a number, and the order in which the values are given, change nothing', () => {
  expect(snapshotSeal({ ...row, score: 71.3333 + 1e-13 })).toBe(snapshotSeal(row))
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.entries(row), { minLength: Object.keys(row).length }), (entries) => {
      expect(snapshotSeal(Object.fromEntries(entries) as typeof row)).toBe(snapshotSeal(row))
    }),
  )
})

test('a value that moves to another column changes the seal', () => {
  expect(snapshotSeal({ ...row, envelope: null, finalCost: 100_00 })).not.toBe(snapshotSeal(row))
})
