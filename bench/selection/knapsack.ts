import { cases } from '../../test/calculation/cases'
import { knapsackProblem, type Knapsack } from '../../test/calculation/selection/fixtures'
import { ourMarks } from './ours'

type Instance = Knapsack & { best_chu_beasley_1998?: number; proven_optimum: number | null }

/** Multidimensional knapsacks of the OR-Library: our value against the optimum, or the best value published in 1998. */
export async function benchKnapsack(print: (line: string) => void, isFull: boolean): Promise<void> {
  const seconds = isFull ? 10 : 2
  const instances = cases<Instance>('mkp', 'mkp-').filter(({ name }) => isFull || name.endsWith('-10.json'))
  print(`Multidimensional knapsack, OR-Library, ${seconds} s of processor time each`)
  let worst = Infinity
  for (const { name, data } of instances) {
    const [mark] = await ourMarks(knapsackProblem(data), [seconds])
    const reference = data.proven_optimum ?? data.best_chu_beasley_1998!
    const share = (100 * mark!.value!) / reference
    if (share < worst) worst = share
    const what = data.proven_optimum === null ? 'best of 1998' : 'proven optimum'
    const found = `${mark!.value} of ${reference} (${what}): ${share.toFixed(3)} %`
    print(`  ${name.replace('.json', '')}: ${found}, bound ${mark!.bound?.toFixed(1)}, ${mark!.broken} limits broken`)
  }
  print(`  least: ${worst.toFixed(3)} %`)
}
