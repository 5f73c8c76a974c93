import fc from 'fast-check'
import type { SelectionProblem } from '../../../src/calculation/selection/selection-problem'

const amount = fc.integer({ min: 0, max: 12 })
/** Problems of up to six candidates, small enough to try every choice. */
export const smallProblem: fc.Arbitrary<SelectionProblem> = fc
  .record({
    candidates: fc.array(
      fc.record({
        mandatory: fc.boolean(),
        value: fc.integer({ min: 0, max: 30 }),
        starts: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 }),
        duration: fc.integer({ min: 1, max: 2 }),
        days: amount,
        team: fc.integer({ min: 0, max: 1 }),
        cost: amount,
      }),
      { minLength: 1, maxLength: 6 },
    ),
    capacity: fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 2, maxLength: 2 }),
    external: fc.integer({ min: 0, max: 6 }),
    rate: fc.integer({ min: 0, max: 2 }),
    limits: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 2 }),
    kinds: fc.array(fc.constantFrom('requires', 'order', 'together', 'atMost', 'atLeast'), { maxLength: 3 }),
    concurrentLimit: fc.option(fc.integer({ min: 1, max: 4 })),
    mandatoryEvery: fc.integer({ min: 2, max: 5 }),
    synergy: fc.integer({ min: -5, max: 8 }),
    contract: fc.option(fc.integer({ min: 0, max: 12 })),
    exits: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }),
    grant: fc.record({ budget: fc.integer({ min: 0, max: 1 }), ceiling: amount, amounts: fc.array(amount) }),
  })
  .map(({ candidates, capacity, external, rate, limits, kinds, concurrentLimit, mandatoryEvery, synergy, ...rest }) => {
    const { contract, exits, grant } = rest
    const n = candidates.length
    const links =
      n < 2
        ? []
        : kinds.map((kind, i): SelectionProblem['links'][number] => {
            const a = i % n
            const b = (i + 1) % n
            if (kind === 'together') return { kind, a, b }
            if (kind === 'atMost' || kind === 'atLeast') return { kind, group: [a, b], count: 1 }
            return { kind: 'requires', dependent: b, needed: a, lag: kind === 'order' ? 0 : null }
          })
    return {
      periods: 4,
      budgets: [
        ...limits.map((limit, i) => ({ code: `B${i}`, limit })),
        { code: 'contract', limit: contract ?? 1e9, overlaps: true },
      ],
      grants: [
        { code: 'G', ...grant, amounts: grant.amounts.slice(0, n).map((amount, candidate) => ({ candidate, amount })) },
      ],
      teams: capacity.map((days, k) => ({
        code: `T${k}`,
        capacity: [days, days, days, days],
        externalMax: [external, external, external, external],
        externalRate: rate,
        externalBudget: [0, 0, 1, 1],
        externalContract: contract === null || k === 1 ? [null, null, null, null] : [null, 2, 2, 2],
      })),
      candidates: candidates.map((candidate, i) => ({
        code: `P${i}`,
        mandatory: i % mandatoryEvery === 1 && candidate.mandatory,
        exit: exits[i] === undefined ? [] : [{ budget: i % 2, amount: exits[i] }],
        options: candidate.starts.map((start) => ({
          start,
          duration: candidate.duration,
          value: candidate.value - start,
          demand: Array.from({ length: candidate.duration }, (_, u) => ({
            team: candidate.team,
            period: start + u,
            amount: candidate.days,
          })),
          cost: [{ budget: start < 2 ? 0 : 1, amount: candidate.cost }],
        })),
      })),
      links,
      synergies: n < 2 ? [] : [{ a: 0, b: 1, value: synergy }],
      concurrentLimit,
      externalPenalty: 0.1,
    }
  })
