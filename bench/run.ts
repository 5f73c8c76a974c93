import { readFileSync } from 'node:fs'
import { benchBundle } from './bundle'
import { measureFiles } from './files'
import { largeWorkbook } from './large-workbook'
import { benchLevelling } from './levelling'
import { benchPath } from './path'
import { benchRanking } from './ranking'
import { benchSelection } from './selection'
import { benchSyncs } from './syncs'
import { benchTrust } from './trust'

/** `npm run bench`: medians on this machine; the first run of each, which warms up, is not counted. */
const print = (line: string) => process.stdout.write(`${line}\n`)
const workbooks = [
  { name: '69 projects, 400 budget lines', bytes: readFileSync('samples/departement-exemple.xlsx'), runs: 7 },
  {
    name: '10,000 projects, 100,000 budget lines',
    bytes: largeWorkbook({ projects: 10_000, lines: 100_000 }),
    runs: 3,
  },
]

async function main(): Promise<void> {
  for (const workbook of workbooks) {
    print(`\n${workbook.name} (${Math.round(workbook.bytes.length / 1024)} KiB)`)
    await benchPath(workbook, print)
    await benchSyncs(workbook, print)
  }
  await benchRanking(print)
  await benchTrust(print)
  print('')
  benchLevelling(print)
  print('')
  await benchSelection(print)
  print('\nTask pane')
  benchBundle('dist', print)
  print('')
  await measureFiles(print)
}

void main()
