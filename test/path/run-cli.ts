import { mkdtempSync, readFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Effort } from '../../src/calculation/selection/best-selection'
import { run } from '../../src/cli/run'
import { SHORT_EFFORT } from '../steps/short-effort'
import { parseIsoDate } from '../../src/portfolio/calendar'

const ROOT = join(__dirname, '../..')
const TODAY = parseIsoDate('2026-11-21')!

export const SAMPLE = join(ROOT, 'samples/departement-exemple.xlsx')
export const OPEN_DATA = join(ROOT, 'samples/donnees-ouvertes.xlsx')
export const DATA = join(ROOT, 'samples/source/data')
export const SAMPLE_DATES = ['--date', '2026-09-30', '--session', '2026-10-15']

export type CliAnswer = { code: number; out: string; err: string }
export type CliRun = CliAnswer & { path: string; bytes: Uint8Array | null }

/** The command line with the arguments given, whichever the command, on the same day for all tests. */
export async function ran(argv: readonly string[], effort?: Effort): Promise<CliAnswer> {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run([...argv], {
    out: (text) => out.push(text),
    err: { write: (text) => err.push(text) },
    today: TODAY,
    ...(effort && { effort }),
  })
  return { code, out: out.join(''), err: err.join('') }
}

/** The command line as a user calls it, on a file of its own; `bytes` is what it wrote. */
export async function runCli(input: string, ...options: string[]): Promise<CliRun> {
  const path = join(mkdtempSync(join(tmpdir(), 'roadmap-')), 'result.xlsx')
  const answer = await ran([input, '--out', path, ...options], SHORT_EFFORT)
  return { ...answer, path, bytes: existsSync(path) ? readFileSync(path) : null }
}
