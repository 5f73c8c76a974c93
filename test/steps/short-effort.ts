import type { Effort } from '../../src/calculation/selection/best-selection'

/** A short look at the selection of projects, without a proof: for tests of everything around it. */
export const SHORT_EFFORT: Effort = { seed: 1, restarts: 1, rounds: 60, nodes: 0 }
