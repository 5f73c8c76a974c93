import fc from 'fast-check'
import { alignmentCoverage } from '../../../src/calculation/prioritisation/alignment-coverage'
import { objective, project } from '../../portfolio/builders'

const rowsOf = (coverage: ReturnType<typeof alignmentCoverage>) =>
  coverage.rows.map(({ objective, projects, envelope, weight, spend }) => [
    objective?.code ?? null,
    projects,
    envelope,
    weight,
    spend,
  ])

test('each objective has its share of the weights and of the envelopes; candidates and dropped projects spend nothing', () => {
  const coverage = alignmentCoverage({
    objectives: [objective('O2', { weight: 25 }), objective('O1', { weight: 75 }), objective('O3')],
    projects: [
      project('A', { objective: 'O1', envelope: 30_00 }),
      project('B', { objective: 'O2', envelope: 50_00 }),
      project('C', { envelope: 20_00 }),
      project('D', { objective: 'O1', envelope: 90_00, status: 'candidate' }),
      project('E', { objective: 'O1', envelope: 90_00, status: 'dropped' }),
    ],
  })
  expect(rowsOf(coverage)).toEqual([
    ['O1', 1, 30_00, 0.75, 0.3],
    ['O2', 1, 50_00, 0.25, 0.5],
    ['O3', 0, null, 0, 0],
    [null, 1, 20_00, null, 0.2],
  ])
  expect(coverage.withoutObjective.map(({ code }) => code)).toEqual(['C'])
  expect(coverage.unserved.map(({ code }) => code)).toEqual(['O3'])
})

test('without weights or envelopes there is no gap to show', () => {
  const { rows } = alignmentCoverage({ objectives: [objective('O')], projects: [project('A', { objective: 'O' })] })
  expect(rows).toMatchObject([{ weight: null, spend: null, gap: null, envelope: null }])
})

test('projects and envelopes add up, and the order of the rows changes nothing', () => {
  const codes = fc.constantFrom('O1', 'O2', null, 'unknown')
  fc.assert(
    fc.property(fc.array(fc.tuple(codes, fc.nat(1000)), { maxLength: 20 }), (drawn) => {
      const objectives = [objective('O1', { weight: 1 }), objective('O2', { weight: 2 })]
      const projects = drawn.map(([code, envelope], i) => project(`P${i}`, { objective: code, envelope }))
      const coverage = alignmentCoverage({ objectives, projects })
      expect(coverage.rows.reduce((sum, row) => sum + row.projects, 0)).toBe(projects.length)
      expect(coverage.rows.reduce((sum, row) => sum + (row.envelope ?? 0), 0)).toBe(coverage.envelope)
      expect(alignmentCoverage({ objectives, projects: [...projects].reverse() })).toEqual(coverage)
    }),
  )
})
