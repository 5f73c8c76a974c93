import { INTERNAL } from '../../../src/calculation/arbitration/hypotheses'
import { moneyUses } from '../../../src/calculation/arbitration/limit-uses'
import { portfolioProblem } from '../../../src/calculation/arbitration/portfolio-problem'
import { evaluateChoice } from '../../../src/calculation/selection/evaluate-choice'
import { budgetLine, day, portfolioOf, project } from '../../portfolio/builders'

test('credits that nobody voted limit nothing, and no endless amount is shown for them', () => {
  const built = portfolioProblem(
    portfolioOf({
      settings: { ...portfolioOf().settings, roadmapEnd: day('2027-12-31') },
      projects: [
        project('P1', {
          status: 'approved',
          plannedStart: day('2027-01-01'),
          plannedEnd: day('2027-12-31'),
          envelope: 10_00,
        }),
      ],
      budget: [budgetLine({ year: 2027, voted: 50_00 })],
    }),
    { dataDate: day('2026-09-30'), hypothesis: INTERNAL, objective: 'value', scores: new Map([['P1', 40]]) },
  )
  expect(moneyUses(built, evaluateChoice(built.problem, [0]))).toEqual([
    { limit: { kind: 'credits', section: 'capital', year: 2027 }, available: 50_00, used: 10_00, external: 0 },
  ])
})
