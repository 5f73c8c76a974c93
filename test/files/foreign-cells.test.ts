import { SHORT_EFFORT } from '../steps/short-effort'
import { readFileSync, writeSync } from 'node:fs'
import { exampleDepartmentSheets } from '../../samples/source/departement-exemple'
import { openPackage } from '../../src/files/package'
import { partNames } from '../../src/files/parts'
import { readWorkbook } from '../../src/files/read-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { serialOf } from '../../src/portfolio/calendar'
import { openRoadmap } from '../../src/steps/roadmap'
import { STEPS } from '../../src/steps/step'
import type { StepOptions } from '../../src/steps/step'
import { featuresOf } from './features'
import { foreignChanges } from './preserved'

const options: StepOptions = {
  lang: 'fr',
  dataDate: serialOf({ year: 2026, month: 9, day: 30 })!,
  session: serialOf({ year: 2026, month: 10, day: 15 })!,
  committee: 'quarterly',
  version: '0.1.0',
  arbitration: { effort: SHORT_EFFORT },
}

/** Workbooks of other programs into which a person put the input tables: sheets, names, charts and formats are all theirs. */
const own = (file: string) =>
  writeSheets(
    new Uint8Array(readFileSync(`test/fixtures/workbooks/${file}`)),
    exampleDepartmentSheets('samples/source/data/departement-exemple'),
  ).bytes

test.each(['excel-pivots-slicer-images.xlsx', 'libreoffice-regles-noms.xlsx', 'excel-names.xlsx'])(
  'every step, run twice, leaves what a person has in %s as it was',
  async (file) => {
    const before = own(file)
    const cells = readWorkbook(before).tables
    let workbook = before
    const identities = new Set<string>()
    for (const pass of ['added', 'replaced']) {
      const roadmap = openRoadmap(readWorkbook(workbook))
      for (const step of STEPS) {
        const { plans } = await roadmap.run(step, options)
        for (const { mark } of plans) identities.add(mark!.identity)
        workbook = writeSheets(workbook, plans).bytes
        expect([pass, step, ...foreignChanges(before, workbook)]).toEqual([pass, step])
      }
      expect(readWorkbook(workbook).tables).toEqual(cells)
    }
    const { generated } = readWorkbook(workbook)
    expect(generated.map(({ mark }) => mark.identity).sort()).toEqual([...identities].sort())
    const features = Object.entries(featuresOf(openPackage(before))).map(([feature, number]) => `${feature} ${number}`)
    const kept = `kept ${partNames(openPackage(before)).length} parts of ${file} beside ${generated.length} sheets of ours`
    writeSync(1, `${kept}: ${features.join(', ')}\n`)
  },
)
