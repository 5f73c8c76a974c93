import type { Finding } from '../../src/portfolio/finding'
import type { Calculator, PaneHost } from '../../src/taskpane/pane-host'
import type { StepResult } from '../../src/steps/step'
import { plainSheet } from '../../src/workbook/plain-sheet'
import type { RawWorkbook } from '../../src/workbook/raw-table'

/** A workbook, results and a host for component tests alone: the pane itself only ever meets the real ones. */
export const workbook: RawWorkbook = {
  tables: [],
  generated: [],
  sheets: ['Projets'],
  names: [],
  date1904: false,
}

export const finding = (severity: Finding['severity'], cell: string): Finding => ({
  code: 'budgetYearMissing',
  severity,
  place: { sheet: 'Projets', cell },
  params: { rows: 2, paid: 1050 },
})

export const plan = plainSheet({
  mark: { identity: 'ranking', version: '0', fingerprint: 'f', state: 'draft' },
  name: 'Priorisation',
  columns: [10],
  showGridlines: false,
  print: { area: 'A1' },
})

export const result = (step: StepResult['step']): StepResult => ({
  step,
  figures: [],
  pictures: [
    {
      kind: 'bars',
      key: 'budget',
      unit: 'money',
      bars: [
        { label: 'Voté', value: 1_500_000_000 },
        { label: 'Engagé', value: 889_883_090 },
        { label: 'Atterrissage', value: null },
      ],
    },
    {
      kind: 'heat',
      key: 'load',
      columns: ['2026-Q1', '2026-Q2', '2027-Q1'],
      limit: 1,
      rows: [
        { label: 'Études et développement', ratios: [1.12, 0.95, 0.4] },
        { label: 'Infrastructures', ratios: [null, 0.2, 1] },
      ],
    },
  ],
  accounts: [
    {
      table: 'projects',
      name: 'Projets',
      sheet: 'Projets',
      read: 69,
      outcomes: { accepted: 60, acceptedWithFinding: 7, held: 0, rejected: 2, skipped: 0 },
    },
  ],
  unrecognised: [
    {
      id: '1',
      name: 'Tableau1',
      sheet: 'Divers',
      headers: ['Note', 'Auteur'],
      examples: { Note: ['lu'], Auteur: [] },
      resembles: null,
      matched: [],
      missing: [],
    },
    {
      id: '2',
      name: 'Équipe',
      sheet: 'RH',
      headers: ['Équipe', 'Sigle', 'ETP'],
      examples: { Équipe: ['Études'], Sigle: ['DEV', 'INFRA'], ETP: [4] },
      resembles: 'teams',
      matched: ['fte'],
      missing: ['code'],
    },
  ],
  findings: [finding('blocking', 'F12'), ...[1, 2, 3, 4, 5, 6].map((row) => finding('warning', `G${row}`))],
  plans: [plan],
  inputs: { tables: [], fingerprint: 'f' },
})

const NO_CHANGE = { edits: [], findings: [], change: null, inputs: { tables: [], fingerprint: 'f' } }

export const calculator: Calculator = {
  dates: () => Promise.resolve({ dataDate: 46295, session: 46310 }),
  run: (step) => Promise.resolve(result(step)),
  price: () => Promise.resolve({ impossible: false, loss: null, displaced: [], admitted: [], found: null }),
  decisionPlan: () => Promise.resolve(NO_CHANGE),
  sessionPlan: () => Promise.resolve({ sheets: [], frozen: [], findings: [], change: null, inputs: NO_CHANGE.inputs }),
  undoPlan: () => Promise.resolve({ ...NO_CHANGE, decision: null }),
}

export function exampleHost(overrides: Partial<PaneHost> = {}): PaneHost {
  return {
    read: () => Promise.resolve(workbook),
    apply: () => Promise.resolve({ sheets: [{ identity: 'ranking', sheet: 'Priorisation', created: true }] }),
    goTo: () => Promise.resolve(),
    change: () => Promise.resolve({ sheets: [] }),
    saveMapping: () => Promise.resolve(),
    ...overrides,
  }
}
