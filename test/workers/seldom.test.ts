import type { StepProgress } from '../../src/steps/step'
import { seldom } from '../../src/workers/seldom'

const at = (share: number, scenario: string | null = 'internal'): StepProgress => ({
  share,
  stage: 'search',
  scenario,
  best: null,
})

test('progress is told at most ten times a second, and at once when another scenario begins', () => {
  let time = 0
  const told: number[] = []
  const tell = seldom(
    ({ share }) => told.push(share),
    () => time,
  )
  for (const [moment, progress] of [
    [0, at(0.1)],
    [50, at(0.2)],
    [99, at(0.3)],
    [100, at(0.4)],
    [110, at(0.5, 'outsourced')],
    [150, at(0.6, 'outsourced')],
    [211, at(0.7, 'outsourced')],
  ] as const) {
    time = moment
    tell(progress)
  }
  expect(told).toEqual([0.1, 0.4, 0.5, 0.7])
})
