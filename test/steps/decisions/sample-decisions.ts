import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkbook } from '../../../src/files/read-workbook'
import { writeCells } from '../../../src/files/write-cells'
import { writeSheets } from '../../../src/files/write-sheets'
import type { Decision } from '../../../src/steps/decisions/decision'
import { openRoadmap } from '../../../src/steps/roadmap'
import type { StepOptions } from '../../../src/steps/step'
import type { Change } from '../../../src/workbook/change'

export const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../../samples/departement-exemple.xlsx')))
export const OPTIONS: StepOptions = {
  lang: 'fr',
  dataDate: 46295,
  session: 46310,
  committee: 'quarterly',
  version: '0.1.0',
}

/** Of the example department: one approved project postponed, one under way suspended, one stopped, for one request. */
export const DECISION: Decision = {
  number: 'DEC-2026-07',
  date: 46310,
  reason: 'Prioriser l’obligation réglementaire',
  request: 'DEM-2026-08',
  given: [
    { project: 'FRN-003', kind: 'postponed', newStart: '2027-Q4' },
    { project: 'FRN-009', kind: 'reduced', newStart: null },
    { project: 'FRN-002', kind: 'stopped', newStart: null },
  ],
  outcomes: [],
}

export const opened = (bytes: Uint8Array) => openRoadmap(readWorkbook(bytes))

export function written(bytes: Uint8Array, change: Change | null): Uint8Array {
  if (change === null) throw new Error('Nothing may be written')
  return writeSheets(writeCells(bytes, change.edits), change.plans).bytes
}

export const codesOf = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

/** The Journal sheet, as it is read again. */
export const journalOf = (bytes: Uint8Array) =>
  readWorkbook(bytes).generated.find(({ mark }) => mark.identity === 'journal')
