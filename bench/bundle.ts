import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The size of the pane's scripts as a browser receives them. */
export function benchBundle(folder: string, print: (line: string) => void): void {
  const scripts = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.js')) : []
  if (scripts.length === 0) return print('  not built: npm run build')
  for (const script of scripts) {
    const bytes = readFileSync(join(folder, script))
    print(`  ${script}: ${kb(bytes.length)} kB, ${kb(gzipSync(bytes, { level: 9 }).length)} kB gzip`)
  }
}

const kb = (bytes: number) => Math.round(bytes / 1000)
