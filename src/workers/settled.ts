import { SteeringError } from '../portfolio/errors'
import type { PlainParameters } from '../portfolio/finding'

/** A result or the error that a person can act on, as plain data: an error object loses its code between threads. */
export type Settled<T> = { result: T } | { refused: { code: string; params: PlainParameters } }

/** Runs and keeps a SteeringError as data; any other error goes on. */
export async function settle<T>(run: () => T | Promise<T>): Promise<Settled<T>> {
  try {
    return { result: await run() }
  } catch (error) {
    if (error instanceof SteeringError) return { refused: { code: error.code, params: error.params } }
    throw error
  }
}

/** The result, or the SteeringError thrown again on this side. */
export function unsettle<T>(settled: Settled<T>): T {
  if ('result' in settled) return settled.result
  throw new SteeringError(settled.refused.code, settled.refused.params)
}
