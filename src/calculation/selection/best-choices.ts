import type { Choice } from './selection-problem'

export type ValuedChoice = { choice: Choice; value: number }

/** The different choices worth most among those seen, best first. */
export type BestChoices = {
  add(found: ValuedChoice): void
  first(): ValuedChoice | null
  all(): readonly Choice[]
}

/** Remembers so many choices; of equal ones, the one seen first comes first. */
export function bestChoices(most: number): BestChoices {
  const kept: ValuedChoice[] = []
  return {
    add(found) {
      if (kept.some(({ choice }) => choice.every((option, i) => option === found.choice[i]))) return
      const worse = kept.findIndex(({ value }) => value < found.value)
      kept.splice(worse === -1 ? kept.length : worse, 0, found)
      kept.splice(most)
    },
    first: () => kept[0] ?? null,
    all: () => kept.map(({ choice }) => choice),
  }
}
