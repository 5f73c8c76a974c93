import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** `npm run demo`: the command line on the example department, as a user would call it, into `out/`. */
const root = resolve(import.meta.dirname, '..')
mkdirSync(join(root, 'out'), { recursive: true })
const { status } = spawnSync(
  process.execPath,
  [
    'dist/cli/roadmap.js',
    'samples/departement-exemple.xlsx',
    ...['--out', 'out/departement-exemple.xlsx', '--date', '2026-09-30', '--session', '2026-10-15'],
  ],
  { cwd: root, stdio: 'inherit' },
)
// Some lines of the sample are wrong on purpose: "done, with findings" is what the demonstration must end with.
process.exit(status === 1 ? 0 : (status ?? 2))
