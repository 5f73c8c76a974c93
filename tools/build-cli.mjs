import { build } from 'esbuild'
import { chmod, copyFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** The package's `roadmap` command: one file, and the compiled solver beside it, that Node runs without node_modules. */
const root = resolve(import.meta.dirname, '..')
const outfile = join(root, 'dist/cli/roadmap.js')
// The solver's CommonJS half looks for its compiled file beside the file that runs.
const solver = createRequire(import.meta.url).resolve('highs')

await build({
  entryPoints: [join(root, 'src/cli/roadmap.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  alias: { highs: solver },
  minify: true,
  keepNames: true,
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
})
await chmod(outfile, 0o755)
await copyFile(join(dirname(solver), 'highs.wasm'), join(dirname(outfile), 'highs.wasm'))
