import type { Sourced } from './finding'

export type CriterionFamily = 'value' | 'alignment' | 'capability' | 'risk'

export type Criterion = Sourced & {
  code: string
  label: string
  family: CriterionFamily | null
  direction: 'benefit' | 'cost'
  scaleMin: number | null
  scaleMax: number | null
  /** As the workbook counts it, parts of 1 or of 100: only proportions matter. */
  weight: number | null
  /** Order of importance, 1 for the criterion that matters most. */
  importance: number | null
  /** What scores are worth when that is not in proportion: points of a broken line, in rising order of score. */
  curve: ValuePoint[] | null
}

/** A score and what it is worth, from 0 to 1. */
export type ValuePoint = { score: number; value: number }

/** A voter's judgement: `first` matters `intensity` times as much as `second`. */
export type Comparison = Sourced & {
  voter: string | null
  first: string
  second: string
  intensity: number | null
}

export type Score = Sourced & { project: string; criterion: string; score: number | null; column: string }
