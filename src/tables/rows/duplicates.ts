/** Remembers where a text was first seen. */
export type DuplicateFinder = {
  /** Where the same text was seen before, null the first time. */
  find(text: string, at: string): string | null
  /** Identical rows that were kept, because nothing says that they are the same movement. */
  kept: { count: number }
}

/** A memory of its own: one per raw table for whole rows, one per input table for keys. */
export function duplicateFinder(): DuplicateFinder {
  const places = new Map<string, string>()
  return {
    find(text, at) {
      const before = places.get(text)
      if (before === undefined) places.set(text, at)
      return before ?? null
    },
    kept: { count: 0 },
  }
}
