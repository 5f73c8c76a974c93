import { build } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Runs a TypeScript file on Node: `node tools/run.mjs samples/source/build.ts arguments…`. Bundled first, so that it starts as fast as JavaScript. */
const root = resolve(import.meta.dirname, '..')
const [entry] = process.argv.splice(2, 1)
const outfile = join(root, 'dist/tools', entry.replace(/[\\/]/g, '-').replace(/\.ts$/, '.cjs'))

await build({
  entryPoints: [resolve(root, entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  keepNames: true,
  sourcemap: 'inline',
  packages: 'external',
  logLevel: 'warning',
  plugins: [{ name: 'own-folder', setup: keepOwnFolder }],
})
process.argv[1] = outfile
await import(pathToFileURL(outfile).href)

/** Each source file keeps its own folder as `__dirname`, wherever the bundle lies. */
function keepOwnFolder({ onLoad }) {
  onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
    loader: 'ts',
    contents: (await readFile(path, 'utf8')).replaceAll(/\b__dirname\b/g, JSON.stringify(dirname(path))),
  }))
}
