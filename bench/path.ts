import { readWorkbook } from '../src/files/read-workbook'
import { writeSheets } from '../src/files/write-sheets'
import { openRoadmap } from '../src/steps/roadmap'
import { plansOfEveryStep } from '../test/steps/every-step'
import { BENCH_OPTIONS } from './options'
import { medianTime, shownTime } from './median'

/** The whole path on files: read the workbook, recognise its tables, calculate every step, write its sheets. */
export async function benchPath(
  { bytes, runs }: { bytes: Uint8Array; runs: number },
  print: (line: string) => void,
): Promise<void> {
  const read = await medianTime(runs, () => readWorkbook(bytes))
  const recognised = await medianTime(runs, () => openRoadmap(read.result))
  const steps = await medianTime(runs, async () => {
    const roadmap = openRoadmap(read.result)
    return await plansOfEveryStep(roadmap, BENCH_OPTIONS)
  })
  const written = await medianTime(runs, () => writeSheets(bytes, steps.result))
  print(`  read the file ${shownTime(read.ms)}, recognise its tables ${shownTime(recognised.ms)}`)
  print(`  calculate and lay out every sheet ${shownTime(steps.ms - recognised.ms)}`)
  print(`  write the file ${shownTime(written.ms)} (${Math.round(written.result.bytes.length / 1024)} KiB)`)
}
