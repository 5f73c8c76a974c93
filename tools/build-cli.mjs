import { build } from 'esbuild'
import { chmod } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** One file that Node runs without node_modules beside it: the package's `roadmap` command. */
const root = resolve(import.meta.dirname, '..')
const outfile = join(root, 'dist/cli/roadmap.js')

await build({
  entryPoints: [join(root, 'src/cli/roadmap.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minify: true,
  keepNames: true,
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
})
await chmod(outfile, 0o755)
