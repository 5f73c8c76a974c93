import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linearModel } from '../../src/calculation/selection/linear-model'
import type { SelectionProblem } from '../../src/calculation/selection/selection-problem'
import { loadSolver, modelData } from '../../src/calculation/selection/solve-selection'
import { processorClock } from './ours'

export type PeerAnswer = { value: number | null; bound: number | null; seconds: number }

/** HiGHS alone, as WebAssembly, on the same model. */
export async function highsAlone(problem: SelectionProblem, seconds: number): Promise<PeerAnswer> {
  const highs = await loadSolver()
  const clock = processorClock()
  return highs.withModel(modelData(highs, linearModel(problem)), (solver) => {
    solver.options.set({ output_flag: false, mip_rel_gap: 0 })
    solver.run({
      [highs.constants.callbackType.mipInterrupt](event) {
        if (clock() > seconds) event.interrupt()
        return undefined
      },
    })
    const isFound = Number(solver.info.get('primal_solution_status')) === 2
    const bound = Number(solver.info.get('mip_dual_bound'))
    return { value: isFound ? solver.getObjectiveValue() : null, bound, seconds: clock() }
  })
}

/** CBC, the program of the machine, on the same model written to a file; null when the machine has none. */
export async function cbc(problem: SelectionProblem, seconds: number): Promise<PeerAnswer | null> {
  if (spawnSync('cbc', ['-quit'], { stdio: 'ignore' }).error) return null
  const folder = mkdtempSync(join(tmpdir(), 'selection-'))
  try {
    const file = join(folder, 'model.mps')
    writeFileSync(file, await minimisedModel(problem))
    const options = ['-sec', String(seconds), '-timeMode', 'cpu', '-ratioGap', '0', '-solve', '-quit']
    const { stdout } = spawnSync('cbc', [file, ...options], { encoding: 'utf8', maxBuffer: 1e8 })
    return readAnswer(stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** CBC reads the sense of the objective from no file: the costs change sign. */
async function minimisedModel(problem: SelectionProblem): Promise<Uint8Array> {
  const highs = await loadSolver()
  const model = linearModel(problem)
  const data = {
    ...modelData(highs, { ...model, costs: model.costs.map((cost) => -cost) }),
    sense: highs.constants.objectiveSense.minimize,
  }
  return highs.withModel(data, (solver) => {
    solver.options.set({ output_flag: false })
    return solver.exportModel('mps')
  })
}

function readAnswer(output: string): PeerAnswer {
  const number = (pattern: RegExp) => {
    const found = pattern.exec(output)
    return found ? Number(found[1]) : null
  }
  const value = number(/^Objective value:\s+(\S+)/m)
  const isProven = output.includes('Result - Optimal solution found')
  const bound = isProven ? value : number(/^Lower bound:\s+(\S+)/m)
  return {
    value: value === null ? null : -value,
    bound: bound === null ? null : -bound,
    seconds: number(/^Total time \(CPU seconds\):\s+(\S+)/m) ?? 0,
  }
}
