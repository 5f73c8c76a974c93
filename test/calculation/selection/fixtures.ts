import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Candidate, Link, SelectionProblem } from '../../../src/calculation/selection/selection-problem'

const FOLDER = join(__dirname, '../../fixtures/cases')

const LIMITS = {
  budgets: [1600, 1400, 800],
  capacity: { MOE: [700, 650, 350], MOA: [1000, 900, 450], AMOA: [300, 280, 160] },
  external: { MOE: [400, 400, 300], MOA: [0, 0, 0], AMOA: [150, 150, 100] },
  rate: { MOE: 0.55, MOA: 0, AMOA: 0.65 },
}
const ROLES = ['MOE', 'MOA', 'AMOA'] as const

/**
 * The twelve candidates of the arbitration case, with or without the new request R13, internal (A) or outsourced (B).
 * Euros in thousands, days as they are; periods are the years 2027 to 2029.
 */
export function arbitration12({ outsourced, request }: { outsourced: boolean; request: boolean }): SelectionProblem {
  const text = readFileSync(join(FOLDER, 'arbitration-12/projets.csv'), 'utf8').replace(/^\uFEFF/, '')
  const rows = text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(';'))
  const candidates = rows
    .filter(([code]) => request || code !== 'R13')
    .map(([code, , score, ...cells]): Candidate => {
      const cost = cells.slice(0, 3).map((amount, budget) => ({ budget, amount: Number(amount) }))
      const moe = cells.slice(3, 6).map(Number)
      const days = { MOE: moe, MOA: moe, AMOA: moe.map((amount) => amount / 2) }
      const demand = ROLES.flatMap((role, team) => days[role].map((amount, period) => ({ team, period, amount })))
      return {
        code: code!,
        mandatory: cells[6] === 'Oui',
        options: [{ start: 0, duration: 3, value: Number(score), demand, cost }],
      }
    })
  const position = (code: string) => candidates.findIndex((candidate) => candidate.code === code)
  return {
    periods: 3,
    budgets: LIMITS.budgets.map((limit, year) => ({ code: String(2027 + year), limit })),
    teams: ROLES.map((role) => ({
      code: role,
      capacity: LIMITS.capacity[role],
      externalMax: outsourced ? LIMITS.external[role] : [0, 0, 0],
      externalRate: LIMITS.rate[role],
      externalBudget: [0, 1, 2],
    })),
    candidates,
    links: [
      { kind: 'atMost', group: [position('P07'), position('P08')], count: 1 },
      { kind: 'requires', dependent: position('P09'), needed: position('P01'), lag: null },
    ],
    synergies: [],
    concurrentLimit: null,
    externalPenalty: 0,
  }
}

type PortfolioCase = {
  T: number
  K: number
  Y: number
  proj: {
    p: number
    dur: number
    es: number
    ls: number
    dem: { k: number; prof: number[] }[]
    cprof: number[]
    value: number
    mand: boolean
    delayPenalty: number
  }[]
  cap: number[][]
  outMax: number[][]
  price: number[]
  budget: number[]
  prec: [number, number][]
  excl: number[][]
  syn: [number, number, number][]
}

/** A time-indexed instance of cases/portfolio: months, teams, yearly budgets. */
export function portfolioProblem(instance: PortfolioCase): SelectionProblem {
  const year = (month: number) => Math.floor(month / 12)
  return {
    periods: instance.T,
    budgets: instance.budget.map((limit, y) => ({ code: `Y${y + 1}`, limit })),
    teams: instance.cap.map((capacity, k) => ({
      code: `T${k}`,
      capacity,
      externalMax: instance.outMax[k]!,
      externalRate: instance.price[k]!,
      externalBudget: capacity.map((_, month) => year(month)),
    })),
    candidates: instance.proj.map((project) => ({
      code: `P${String(project.p).padStart(4, '0')}`,
      mandatory: project.mand,
      options: Array.from({ length: project.ls - project.es + 1 }, (_, delay) => {
        const start = project.es + delay
        return {
          start,
          duration: project.dur,
          value: project.value - project.delayPenalty * delay,
          demand: project.dem.flatMap(({ k, prof }) =>
            prof.map((amount, u) => ({ team: k, period: start + u, amount })),
          ),
          cost: project.cprof.map((amount, u) => ({ budget: year(start + u), amount })),
        }
      }),
    })),
    links: [
      ...instance.prec.map(([needed, dependent]): Link => ({ kind: 'requires', dependent, needed, lag: 0 })),
      ...instance.excl.map((group): Link => ({ kind: 'atMost', group, count: 1 })),
    ],
    synergies: instance.syn.map(([a, b, value]) => ({ a, b, value })),
    concurrentLimit: null,
    externalPenalty: 0.02,
  }
}

export type Knapsack = { profit: number[]; weights: number[][]; capacity: number[] }

/** A multidimensional knapsack: every item a project with one start, every dimension a budget. */
export function knapsackProblem({ profit, weights, capacity }: Knapsack): SelectionProblem {
  return {
    periods: 1,
    budgets: capacity.map((limit, i) => ({ code: `B${i}`, limit })),
    teams: [],
    candidates: profit.map((value, item) => {
      const cost = weights.map((row, budget) => ({ budget, amount: row[item]! }))
      return {
        code: `P${String(item).padStart(3, '0')}`,
        mandatory: false,
        options: [{ start: 0, duration: 1, value, demand: [], cost }],
      }
    }),
    links: [],
    synergies: [],
    concurrentLimit: null,
    externalPenalty: 0,
  }
}
