import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What to install when a program that these tests drive is not there. */
const INSTALL: Record<string, string> = {
  soffice: 'LibreOffice 25.2 is missing: apt-get install -t bookworm-backports libreoffice-calc-nogui',
  pdftotext: 'pdftotext is missing: apt-get install poppler-utils',
}

/** Runs a program to its end; its absence or failure is an error of one line. */
export function run(program: string, args: readonly string[]): string {
  const result = spawnSync(program, args, { encoding: 'utf8', timeout: 180_000, maxBuffer: 1 << 28 })
  if (result.error && 'code' in result.error && result.error.code === 'ENOENT') {
    throw new Error(INSTALL[program] ?? `${program} is missing: run npm ci without --omit=optional`)
  }
  if (result.error) throw result.error
  if (result.signal) throw new Error(`${program} was stopped by ${result.signal}`)
  return result.stdout
}

/** Does something in a folder of its own, which is gone afterwards. */
export function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-office-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
