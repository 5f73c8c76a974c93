import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The size of the pane's scripts as a browser receives them, and apart the solver, which only arbitration asks for. */
export function benchBundle(folder: string, print: (line: string) => void): void {
  const scripts = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.js')) : []
  if (scripts.length === 0) return print('  not built: npm run build')
  for (const script of scripts) print(`  ${sizeOf(folder, script)}`)
  const solvers = readdirSync(folder).filter((file) => file.endsWith('.wasm'))
  for (const solver of solvers) print(`  fetched when projects are first chosen: ${sizeOf(folder, solver)}`)
}

function sizeOf(folder: string, file: string): string {
  const bytes = readFileSync(join(folder, file))
  return `${file}: ${kb(bytes.length)} kB, ${kb(gzipSync(bytes, { level: 9 }).length)} kB gzip`
}

const kb = (bytes: number) => Math.round(bytes / 1000)
