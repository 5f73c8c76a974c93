import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(__dirname, '../fixtures/cases')

/** The published cases of a folder whose name begins with a prefix, each with its name. */
export function cases<T>(folder: string, prefix: string): { name: string; data: T }[] {
  return readdirSync(join(FOLDER, folder))
    .filter((file) => file.startsWith(prefix) && file.endsWith('.json'))
    .map((file) => ({ name: file, data: JSON.parse(readFileSync(join(FOLDER, folder, file), 'utf8')) as T }))
}

/** Each number lies within a tolerance of the published one. */
export function expectClose(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(expected.length)
  actual.forEach((value, i) => expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(tolerance))
}
