import { excelHost } from '../src/excel/excel-host'
import { openRoadmap } from '../src/steps/roadmap'
import { plansOfEveryStep } from '../test/steps/every-step'
import { connectNode } from '../test/stand-in/office-in-node'
import { openStandIn, type SyncRecord } from '../test/stand-in/stand-in'
import { BENCH_OPTIONS } from './options'
import { shownTime } from './median'

/** What the add-in's own code asks of Excel, counted by the stand-in behind the genuine Office.js client: one run, its times include the stand-in's. */
export async function benchSyncs({ bytes }: { bytes: Uint8Array }, print: (line: string) => void): Promise<void> {
  const excel = openStandIn(bytes)
  connectNode(excel)
  const host = excelHost()
  const started = performance.now()
  const workbook = await host.read()
  const read = performance.now() - started
  print(`  through Office.js: read in ${shownTime(read)}, ${shownSyncs(excel.syncs())}`)
  const roadmap = openRoadmap(workbook)
  const plans = await plansOfEveryStep(roadmap, BENCH_OPTIONS)
  excel.forget()
  const writing = performance.now()
  await host.apply(plans, roadmap.inputs)
  print(`  through Office.js: write in ${shownTime(performance.now() - writing)}, ${shownSyncs(excel.syncs())}`)
}

function shownSyncs(syncs: readonly SyncRecord[]): string {
  const largest = Math.max(...syncs.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes)))
  const sent = syncs.reduce((sum, { requestBytes }) => sum + requestBytes, 0)
  const received = syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0)
  const kib = (count: number) => `${Math.round(count / 1024)} KiB`
  return `${syncs.length} syncs, ${kib(sent)} sent, ${kib(received)} received, largest batch ${kib(largest)}`
}
