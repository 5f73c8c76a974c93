import { useEffect, useRef, useState } from 'react'
import type { Problem } from './pane-state'
import { problemOf } from './problem-of'

export type Asked<T> = { pending: true } | { value: T } | { problem: Problem }

/** Asks once when a part of the screen appears, unless the answer is known; going away stops the question. */
export function useOnce<T>(ask: (signal: AbortSignal) => Promise<T>, known: T | null): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>(known === null ? { pending: true } : { value: known })
  const question = useRef(ask)
  useEffect(() => {
    if (known !== null) return
    const controller = new AbortController()
    question.current(controller.signal).then(
      (value) => setAsked({ value }),
      (error: unknown) => {
        if (!controller.signal.aborted) setAsked({ problem: problemOf(error) })
      },
    )
    return () => controller.abort()
  }, [known])
  return asked
}
