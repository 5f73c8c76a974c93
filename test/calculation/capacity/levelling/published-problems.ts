import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SchedulingProblem } from '../../../../src/calculation/capacity/levelling/scheduling-problem'
import { cases } from '../../cases'

type Psplib = { dur: number[]; req: number[][]; succ: number[][]; cap: number[] }
type Levelling = {
  months: number
  capacity: number[][]
  projects: {
    p: number
    dur: number
    window: [number, number]
    current_start: number
    demand: { k: number; prof: number[] }[]
  }[]
  precedence: [number, number][]
  expected: { overload_before: number; overload_optimal: number }
}

export type PublishedMakespan = { name: string; problem: SchedulingProblem; lowerBound: number; bestKnown: number }

/** The instances of PSPLIB of a set (j30, j60 or j120), with what is known of their shortest makespan. */
export function psplib(set: string): PublishedMakespan[] {
  const rows = readFileSync(join(__dirname, '../../../fixtures/cases/rcpsp/index.csv'), 'utf8').trim().split('\n')
  const known = new Map(rows.map((row) => row.split(',')).map((cells) => [cells[1], cells]))
  return cases<Psplib>('rcpsp', set).map(({ name: file, data }) => {
    const name = file.replace('.json', '')
    const cells = known.get(name)!
    return { name, problem: psplibProblem(data), lowerBound: Number(cells[4]), bestKnown: Number(cells[5]) }
  })
}

/** The levelling cases, with the overload of the plan and the least one, which is proven. */
export function levellingCases(): { name: string; problem: SchedulingProblem; before: number; optimal: number }[] {
  return cases<Levelling>('levelling', 'lev-').map(({ name, data }) => ({
    name: name.replace('.json', ''),
    problem: levellingProblem(data),
    before: data.expected.overload_before,
    optimal: Math.round(data.expected.overload_optimal),
  }))
}

function psplibProblem({ dur, req, succ, cap }: Psplib): SchedulingProblem {
  const periods = dur.reduce((sum, duration) => sum + duration, 0)
  return {
    periods,
    resources: cap.map((given, k) => ({ code: `R${k + 1}`, capacity: new Array<number>(periods).fill(given) })),
    activities: dur.map((duration, i) => ({
      code: String(i).padStart(3, '0'),
      duration,
      earliest: 0,
      latest: null,
      current: null,
      started: false,
      demand: req[i]!.map((amount, resource) => ({ resource, profile: new Array<number>(duration).fill(amount) })),
    })),
    links: succ.flatMap((following, before) => following.map((after) => ({ before, after, lag: 0 }))),
  }
}

function levellingProblem({ months, capacity, projects, precedence }: Levelling): SchedulingProblem {
  const position = new Map(projects.map(({ p }, i) => [p, i]))
  return {
    periods: months,
    resources: capacity.map((given, k) => ({ code: `T${k + 1}`, capacity: given })),
    activities: projects.map(({ p, dur, window, current_start, demand }) => ({
      code: `P${String(p).padStart(2, '0')}`,
      duration: dur,
      earliest: window[0],
      latest: window[1],
      current: current_start,
      started: false,
      demand: demand.map(({ k, prof }) => ({ resource: k, profile: prof })),
    })),
    links: precedence.map(([before, after]) => ({
      before: position.get(before)!,
      after: position.get(after)!,
      lag: 0,
    })),
  }
}
