import { readFileSync } from 'node:fs'
import { benchBundle } from './bundle'
import { measureFiles } from './files'
import { largeWorkbook } from './large-workbook'
import { benchLevelling } from './levelling'
import { benchPath } from './path'
import { benchRanking } from './ranking'
import { benchKnapsack } from './selection/knapsack'
import { benchSelection } from './selection/selection'
import { benchSyncs } from './syncs'
import { benchTrust } from './trust'

/** `npm run bench`: medians on this machine; the first run of each, which warms up, is not counted. */
const print = (line: string) => process.stdout.write(`${line}\n`)
const workbooks = () => [
  { name: '69 projects, 400 budget lines', bytes: readFileSync('samples/departement-exemple.xlsx'), runs: 7 },
  {
    name: '10,000 projects, 100,000 budget lines',
    bytes: largeWorkbook({ projects: 10_000, lines: 100_000 }),
    runs: 3,
  },
]

/** `npm run bench -- selection` measures this part alone; `--full` gives it the times that a comparison takes. */
async function selection(): Promise<void> {
  const isFull = process.argv.includes('--full')
  await benchSelection(print, isFull)
  await benchKnapsack(print, isFull)
}

async function main(): Promise<void> {
  if (process.argv.includes('selection')) return selection()

  for (const workbook of workbooks()) {
    print(`\n${workbook.name} (${Math.round(workbook.bytes.length / 1024)} KiB)`)
    await benchPath(workbook, print)
    await benchSyncs(workbook, print)
  }
  await benchRanking(print)
  await benchTrust(print)
  print('')
  benchLevelling(print)
  print('')
  await selection()
  print('\nTask pane')
  benchBundle('dist', print)
  print('')
  await measureFiles(print)
}

void main()
