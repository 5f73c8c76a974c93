import { scheduleUnderCapacity } from '../src/calculation/capacity/levelling/schedule-under-capacity'
import { psplib } from '../test/calculation/capacity/levelling/published-problems'

const SEEDS = [1, 2, 3]

/** Scheduling under capacity on the PSPLIB instances: mean deviation from the best known makespan, and time. */
export function benchLevelling(print: (line: string) => void): void {
  print(`Scheduling under capacity, PSPLIB, mean of ${SEEDS.length} seeds (processor time)`)
  for (const [set, targets] of TARGETS) {
    for (const { schedules, target } of targets) {
      const { count, deviation, mean, slowest } = measure(set, schedules)
      const over = `${deviation.toFixed(2)} % over best known (target ${target} %)`
      print(
        `  ${set}, ${count} instances, ${schedules} schedules: ${over}, ${mean.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms`,
      )
    }
  }
}

const TARGETS: [string, { schedules: number; target: number }[]][] = [
  [
    'j30',
    [
      { schedules: 75, target: 2 },
      { schedules: 1000, target: 0.6 },
      { schedules: 5000, target: 0.3 },
    ],
  ],
  [
    'j60',
    [
      { schedules: 75, target: 3 },
      { schedules: 1000, target: 1.7 },
      { schedules: 5000, target: 0.8 },
    ],
  ],
  [
    'j120',
    [
      { schedules: 75, target: 7.5 },
      { schedules: 1000, target: 5.8 },
      { schedules: 5000, target: 2.7 },
    ],
  ],
]

function measure(set: string, schedules: number) {
  const instances = psplib(set)
  const deviations: number[] = []
  const times: number[] = []
  for (const { name, problem, bestKnown } of instances) {
    for (const seed of SEEDS) {
      const before = process.cpuUsage()
      const found = scheduleUnderCapacity(problem, { seed, schedules })
      times.push(process.cpuUsage(before).user / 1000)
      if (!('makespan' in found)) throw new Error(`${name}: ${found.status}`)
      deviations.push((found.makespan / bestKnown - 1) * 100)
    }
  }
  return { count: instances.length, deviation: mean(deviations), mean: mean(times), slowest: Math.max(...times) }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
