import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSamples } from './samples'

/** `npm run samples`: writes the sample workbooks again. */
const folder = join(process.cwd(), 'samples')
mkdirSync(folder, { recursive: true })
for (const { file, bytes } of buildSamples(join(folder, 'source/data'))) {
  writeFileSync(join(folder, file), bytes)
  process.stdout.write(`samples/${file}: ${Math.round(bytes.length / 1024)} KiB\n`)
}
