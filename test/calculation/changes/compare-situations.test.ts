import fc from 'fast-check'
import { compareSituations, type ProjectChange } from '../../../src/calculation/changes/compare-situations'
import { anySituation, situation, state } from './states'

const compare = (before: Parameters<typeof state>[1], after: Parameters<typeof state>[1]) =>
  compareSituations(situation(1, [state('A', before)]), situation(2, [state('A', after)]))[0]

describe('what became of one project', () => {
  test('amounts move to the cent, dates by calendar days, ranks by places', () => {
    expect(
      compare(
        { envelope: 100_01, finalCost: 90_00, paid: 10_00, days: 12_50, start: 46000, end: 46100, score: 40, rank: 3 },
        { envelope: 120_00, finalCost: 85_50, paid: 30_00, days: 10_00, start: 46010, end: 46070, score: 41, rank: 5 },
      ),
    ).toMatchObject({
      envelope: 19_99,
      finalCost: -4_50,
      paid: 20_00,
      days: -2_50,
      startMoved: 10,
      endMoved: -30,
      scoreMoved: 1,
      rankMoved: 2,
      news: true,
    })
  })

  test('an amount that was not known comes in as a whole, and a date that was not known has not moved', () => {
    const change = compare({}, { envelope: 50_00, end: 46100 })!
    expect([change.envelope, change.endMoved, change.aspects]).toEqual([50_00, null, ['end', 'envelope']])
  })

  test('weather gets better or worse only where it is known on both sides', () => {
    expect(compare({ weather: 'green' }, { weather: 'red' })!.weather).toBe('worse')
    expect(compare({ weather: 'red' }, { weather: 'amber' })!.weather).toBe('better')
    expect(compare({ weather: 'red' }, {})!.weather).toBeNull()
  })

  test('payments, progress and ranks move as work goes on: measured, but no news', () => {
    expect(compare({ paid: 1, progress: 0.1, rank: 1 }, { paid: 2, progress: 0.2, rank: 2 })!.news).toBe(false)
    expect(compare({ status: 'approved' }, { status: 'inProgress' })!.news).toBe(true)
  })

  test('a project that is renamed stays the same one; under another code it left and another came', () => {
    expect(compare({ title: 'Portal' }, { title: 'New portal' })!.aspects).toEqual(['title'])
    const recoded = compareSituations(situation(1, [state('A')]), situation(2, [state('B')]))
    expect(recoded.map(({ project, from, to }) => [project, from === null, to === null])).toEqual([
      ['A', false, true],
      ['B', true, false],
    ])
  })
})

const total = (changes: readonly ProjectChange[], measure: 'envelope' | 'finalCost' | 'paid' | 'days') =>
  changes.reduce((sum, change) => sum + change[measure], 0)
const MEASURES = ['envelope', 'finalCost', 'paid', 'days'] as const
const byCode = (changes: readonly ProjectChange[]) => new Map(changes.map((change) => [change.project, change]))

test('between two equal situations nothing has changed, in whatever order their rows stand', () => {
  fc.assert(
    fc.property(anySituation, (one) => {
      const reversed = { ...one, projects: [...one.projects].reverse() }
      expect(compareSituations(one, reversed)).toEqual([])
    }),
  )
})

test('the changes of the projects add up to the difference of the totals, to the cent', () => {
  fc.assert(
    fc.property(anySituation, anySituation, (from, to) => {
      const changes = compareSituations(from, to)
      for (const measure of MEASURES) {
        const sum = ({ projects }: typeof from) => projects.reduce((all, row) => all + (row[measure] ?? 0), 0)
        expect(total(changes, measure)).toBe(sum(to) - sum(from))
      }
    }),
  )
})

test('read backwards, every change is the same with the other sign', () => {
  const opposite = { better: 'worse', worse: 'better' } as const
  const minus = (value: number | null) => (value === null || value === 0 ? value : -value)
  fc.assert(
    fc.property(anySituation, anySituation, (from, to) => {
      const back = byCode(compareSituations(to, from))
      const forth = compareSituations(from, to)
      expect([...back.keys()]).toEqual(forth.map(({ project }) => project))
      for (const change of forth) {
        expect(back.get(change.project)).toEqual({
          ...change,
          from: change.to,
          to: change.from,
          envelope: minus(change.envelope),
          finalCost: minus(change.finalCost),
          paid: minus(change.paid),
          days: minus(change.days),
          startMoved: minus(change.startMoved),
          endMoved: minus(change.endMoved),
          scoreMoved: minus(change.scoreMoved),
          rankMoved: minus(change.rankMoved),
          weather: change.weather && opposite[change.weather],
        })
      }
    }),
  )
})

test('two changes in a row make the change from the first to the last', () => {
  fc.assert(
    fc.property(anySituation, anySituation, anySituation, (first, middle, last) => {
      const [one, two, whole] = [
        byCode(compareSituations(first, middle)),
        byCode(compareSituations(middle, last)),
        byCode(compareSituations(first, last)),
      ]
      for (const code of 'ABCDEFGHIJKL') {
        for (const measure of MEASURES) {
          const steps = (one.get(code)?.[measure] ?? 0) + (two.get(code)?.[measure] ?? 0)
          expect(whole.get(code)?.[measure] ?? 0).toBe(steps)
        }
      }
    }),
  )
})
