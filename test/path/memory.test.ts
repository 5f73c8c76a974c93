import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/cli/run'
import { readWorkbook } from '../../src/files/read-workbook'
import { writeCells } from '../../src/files/write-cells'
import { writeSheets } from '../../src/files/write-sheets'
import { parseIsoDate } from '../../src/portfolio/calendar'
import { openRoadmap } from '../../src/steps/roadmap'
import { runStep } from '../../src/steps/run-step'
import type { StepOptions } from '../../src/steps/step'
import type { CellEdit } from '../../src/workbook/change'
import { rawAddress, type RawCell } from '../../src/workbook/raw-table'
import { foreignChanges } from '../files/preserved'
import { openInExcel } from '../excel/workbook'
import { planViolations } from '../sheets/plan-rules'
import { OPTIONS } from '../steps/decisions/sample-decisions'
import { sheetRows } from './sheet-rows'
import { sampleWithoutMemory } from './without-memory'

const JULY: StepOptions = {
  ...OPTIONS,
  dataDate: parseIsoDate('2026-06-30')!,
  session: parseIsoDate('2026-07-09')!,
}
const JANUARY: StepOptions = { ...OPTIONS, session: parseIsoDate('2027-01-14')! }

const folder = mkdtempSync(join(tmpdir(), 'roadmap-'))
const file = (name: string) => join(folder, `${name}.xlsx`)
const load = (name: string) => new Uint8Array(readFileSync(file(name)))
const plain = (text: string) => text.replace(/\s/g, ' ')

async function roadmap(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(argv, {
    out: (text) => out.push(text),
    err: { write: (text) => err.push(text) },
    today: parseIsoDate('2026-11-21')!,
  })
  return { code, out: plain(out.join('')), err: err.join('') }
}

/** The workbook with the committee sheets of a session. */
async function prepared(bytes: Uint8Array, options: StepOptions): Promise<Uint8Array> {
  return writeSheets(bytes, (await runStep('committee', readWorkbook(bytes), options)).plans).bytes
}

/** The workbook in which a person changed cells of the Projects table. */
function edited(bytes: Uint8Array, changes: [code: string, header: string, value: RawCell][]): Uint8Array {
  const table = readWorkbook(bytes).tables.find(({ sheet }) => sheet === 'Projets')!
  const edits = changes.map(([code, header, after]): CellEdit => {
    const row = table.cells.findIndex((cells) => cells[0] === code)
    const column = table.cells[0]!.indexOf(header)
    const before = table.cells[row]![column]!
    return { sheet: 'Projets', cell: rawAddress(table, row, column), before, after, kind: 'plain' }
  })
  return writeCells(bytes, edits)
}

/** The workbook in which a person typed into a cell of the sheet of frozen sessions. */
function damaged(bytes: Uint8Array, table: string, place: { row: number; header: string }, after: RawCell): Uint8Array {
  const kept = readWorkbook(bytes).generated.find(({ mark }) => mark.identity === 'snapshots')!
  const found = kept.tables.find(({ name }) => name === table)!
  const column = found.cells[0]!.indexOf(place.header)
  const before = found.cells[place.row]![column]!
  return writeCells(bytes, [
    { sheet: kept.sheet, cell: rawAddress(found, place.row, column), before, after, kind: 'plain' },
  ])
}

const EDITS: Parameters<typeof edited>[1] = [
  ['FRN-003', 'Statut', 'Suspendu'],
  ['FRN-010', 'Fin estimée', parseIsoDate('2026-12-31')!],
  ['FRN-020', 'Enveloppe', 508_200.55],
  ['FRN-021', 'Enveloppe', 1_500],
  ['FRN-022', 'Intitulé', 'Insertion et revenu de solidarité'],
  ['FRN-030', 'Code', 'FRN-130'],
]

let closed: Uint8Array
let changed: Uint8Array

beforeAll(async () => {
  writeFileSync(file('prepared'), await prepared(sampleWithoutMemory(), JULY))
  const done = await roadmap(
    'close',
    file('prepared'),
    '--session',
    '2026-07-09',
    '--date',
    '2026-06-30',
    '--out',
    file('closed'),
  )
  expect([done.code, done.err]).toEqual([0, ''])
  expect(done.out).toContain(
    'Situation figée : 69 projets, Comité de suivi trimestriel, données arrêtées au 30/06/2026.',
  )
  closed = load('closed')
  changed = edited(closed, EDITS)
  writeFileSync(file('changed'), changed)
}, 120_000)

describe('closing a session', () => {
  test('freezes every project and its totals, and touches nothing but the mark of the sheet', () => {
    const { portfolio } = openRoadmap(readWorkbook(closed)).reading
    expect(portfolio.snapshots).toHaveLength(69)
    expect(portfolio.snapshots.find(({ project }) => project === 'FRN-030')).toMatchObject({
      committee: 'Comité de suivi trimestriel',
      session: JULY.session,
      title: 'Gestion du temps et des absences',
      status: 'inProgress',
      envelope: 43_360_000,
      rank: 21,
      weather: 'green',
    })
    expect(portfolio.frozenSessions).toMatchObject([
      { session: JULY.session, dataDate: JULY.dataDate, projects: 69, envelope: 1_500_000_000, days: 3_500_000 },
    ])
    expect(foreignChanges(load('prepared'), closed)).toEqual([
      expect.stringMatching(/^xl\/customProperty\d+\.bin: changed$/),
    ])
  })

  test('makes no result stale: the inputs are the same as before', () => {
    const before = openRoadmap(readWorkbook(load('prepared')))
    const after = openRoadmap(readWorkbook(closed))
    expect(after.inputs.fingerprint).toBe(before.inputs.fingerprint)
    expect(after.reading.findings).toEqual(before.reading.findings)
  })

  test('is done alike in Excel, where a failed write leaves neither a closed sheet nor a lost snapshot', async () => {
    const bytes = await prepared(closed, OPTIONS)
    const clean = openInExcel(bytes)
    const plan = openRoadmap(await clean.host.read()).close(OPTIONS.session, OPTIONS)
    const reading = clean.standIn.syncs().length
    await clean.host.change(plan.change!, plan.inputs)
    const total = clean.standIn.syncs().length - reading
    expect([clean.standIn.foreignWrites(), clean.standIn.undoCleared]).toEqual([[], []])
    const { snapshots } = openRoadmap(await clean.host.read()).reading.portfolio
    expect(snapshots.map(({ session }) => session)).toEqual([
      ...Array.from({ length: 69 }, () => JULY.session),
      ...Array.from({ length: 69 }, () => OPTIONS.session),
    ])
    for (let position = 1; position <= total; position++) {
      const { standIn, host } = openInExcel(bytes)
      standIn.failSync(position, { when: 'after', code: 'GeneralException' })
      await expect(host.change(plan.change!, plan.inputs)).rejects.toMatchObject({ code: 'excelRefused' })
      const read = await host.read()
      const { mark } = read.generated.find(({ sheet }) => sheet === 'Comité 2026-10-15')!
      const kept = openRoadmap(read).reading.portfolio
      expect([position, mark.state, kept.snapshots.length]).toEqual([position, 'draft', 69])
    }
  }, 240_000)

  test('adds to what earlier sessions froze, whose rows stay as they are, cell by cell', async () => {
    writeFileSync(file('october'), await prepared(changed, OPTIONS))
    const done = await roadmap('close', file('october'), '--session', '2026-10-15', '--out', file('both'))
    expect([done.code, done.err]).toEqual([0, ''])
    expect(done.out).toContain('Comité 2026-10-15')
    const rows = (bytes: Uint8Array) =>
      readWorkbook(bytes)
        .generated.find(({ mark }) => mark.identity === 'snapshots')!
        .tables.map(({ cells }) => cells.slice(1))
    const [before, after] = [rows(closed), rows(load('both'))]
    before.forEach((cells, i) => expect(after[i]!.slice(0, cells.length)).toEqual(cells))
    expect(after.map((cells) => cells.length)).toEqual([2, 138])
  })
})

describe('what changed since', () => {
  test('is named project by project, to the cent, by the command line', async () => {
    const said = await roadmap(
      'changes',
      file('changed'),
      '--date',
      '2026-09-30',
      '--session',
      '2026-10-15',
      '--out',
      file('changes'),
    )
    expect([said.code, said.err]).toEqual([0, ''])
    expect(said.out).toContain(
      'Depuis la séance du 09/07/2026 : 1 projet entré, 1 projet sorti, 1 changement de statut',
    )
    expect(said.out).toMatch(/FRN-003 · .* · Suspendu · statut : Approuvé → Suspendu/)
    expect(said.out).toMatch(/FRN-010 · .* · fin -5,9 mois \(31\/12\/2026\) ; météo : Orage → Nuages/)
    expect(said.out).toMatch(/FRN-020 · .* · enveloppe \+120 k€/)
    expect(said.out).toMatch(/FRN-022 · .* « Instruction RSA et insertion » → « Insertion et revenu de solidarité »/)
    expect(said.out).toContain('Le projet FRN-030 a disparu et le projet FRN-130 porte le même intitulé')
    const rows = sheetRows(load('changes')).get('Évol. 2026-07-09 à 2026-10-15')!
    const row = (code: string) => rows.find((cells) => cells[0] === code && cells.length > 8)!
    expect(
      row('FRN-020')
        .slice(3, 6)
        .map((cell) => Math.round(Number(cell) * 100)),
    ).toEqual([38_820_000, 50_820_055, 12_000_055])
    expect(foreignChanges(changed, load('changes'))).toEqual([])
  })

  test('stands in the papers of the next session and on a sheet that the session closes with them', async () => {
    const { plans, figures } = await runStep('committee', readWorkbook(changed), OPTIONS)
    expect(plans.map(({ name }) => name)).toEqual(['Indicateurs', 'Évol. 2026-07-09 à 2026-10-15', 'Comité 2026-10-15'])
    expect(figures.find(({ key }) => key === 'changesSince')?.value).toContain('1 projet entré')
    for (const plan of plans) expect([plan.name, planViolations(plan)]).toEqual([plan.name, []])
    const written = readWorkbook(writeSheets(changed, plans).bytes)
    expect(openRoadmap(written).close(OPTIONS.session, OPTIONS).sheets).toEqual([
      'Évol. 2026-07-09 à 2026-10-15',
      'Comité 2026-10-15',
    ])
  })

  test('is written in English too, on a sheet of its own name', async () => {
    const { plans } = await runStep('committee', readWorkbook(changed), { ...OPTIONS, lang: 'en' })
    expect(plans.map(({ name }) => name)).toContain('Changes 2026-07-09 2026-10-15')
    for (const plan of plans) expect([plan.name, planViolations(plan)]).toEqual([plan.name, []])
  })

  test('compares any two closed sessions', async () => {
    const said = await roadmap('changes', file('both'), '--from', '2026-07-09', '--to', '2026-10-15', '--preview')
    expect([said.code, said.out]).toEqual([0, expect.stringContaining('1 projet entré')])
    const swapped = await roadmap('changes', file('both'), '--from', '2026-10-15', '--to', '2026-07-09', '--preview')
    expect([swapped.code, swapped.out]).toEqual([2, expect.stringContaining('n’est pas antérieure')])
    const unknown = await roadmap('changes', file('both'), '--from', '2026-08-01', '--preview')
    expect([unknown.code, unknown.out]).toEqual([2, expect.stringContaining('Aucune situation n’est figée')])
  })

  test('is said not to be known without a closed session', async () => {
    const said = await roadmap('changes', file('prepared'), '--session', '2026-10-15', '--preview')
    expect([said.code, said.out]).toEqual([2, expect.stringContaining('Aucune séance n’a été close avant')])
  })
})

describe('taking a closing back', () => {
  test('gives back the draft and takes the snapshot away, for the last session only', async () => {
    const refused = await roadmap('reopen', file('both'), '--session', '2026-07-09', '--out', file('reopened'))
    expect([refused.code, refused.out]).toEqual([2, expect.stringContaining('celle du 15/10/2026 a été close après')])
    const done = await roadmap('reopen', file('both'), '--session', '2026-10-15', '--out', file('reopened'))
    expect([done.code, done.err]).toEqual([0, ''])
    const read = readWorkbook(load('reopened'))
    const { mark } = read.generated.find(({ sheet }) => sheet === 'Comité 2026-10-15')!
    expect([mark.state, openRoadmap(read).reading.portfolio.snapshots.length]).toEqual(['draft', 69])
    const again = await roadmap('reopen', file('reopened'), '--session', '2026-10-15', '--out', file('again'))
    expect([again.code, again.out]).toEqual([2, expect.stringContaining('n’est pas close')])
  })

  test('works in Excel, down to the last session, and the memory can begin again', async () => {
    const { host } = openInExcel(closed)
    const plan = openRoadmap(await host.read()).reopen(JULY.session, JULY)
    await host.change(plan.change!, plan.inputs)
    const empty = openRoadmap(await host.read())
    expect([empty.reading.portfolio.snapshots, empty.reading.portfolio.frozenSessions]).toEqual([[], []])
    const close = empty.close(JULY.session, JULY)
    await host.change(close.change!, close.inputs)
    expect(openRoadmap(await host.read()).reading.portfolio.snapshots).toHaveLength(69)
  })
})

describe('what a session froze and somebody touched', () => {
  const findings = (bytes: Uint8Array) =>
    openRoadmap(readWorkbook(bytes)).reading.findings.filter(({ place }) => place?.sheet === 'Situations figées')

  test('a changed row is said at its cell, and the comparison uses what it says', async () => {
    const bytes = damaged(closed, 'Snapshots', { row: 3, header: 'Enveloppe' }, 1)
    expect(findings(bytes)).toEqual([
      {
        code: 'snapshotChanged',
        severity: 'warning',
        place: { sheet: 'Situations figées', cell: expect.stringMatching(/^P\d+$/) as string },
        params: { project: 'FRN-003', session: JULY.session },
      },
    ])
    const { figures } = await runStep('committee', readWorkbook(bytes), OPTIONS)
    expect(plain(String(figures.find(({ key }) => key === 'changesSince')?.value))).toContain('enveloppes +190 k€')
  })

  test('changed totals, a row taken away and a session taken away are said', () => {
    const codes = (bytes: Uint8Array) => findings(bytes).map(({ code }) => code)
    expect(codes(damaged(closed, 'FrozenSessions', { row: 1, header: 'Jours' }, 1))).toEqual(['frozenTotalsChanged'])
    expect(codes(damaged(closed, 'Snapshots', { row: 3, header: 'Projet' }, 'FRN-002'))).toEqual(
      expect.arrayContaining(['snapshotRowsDiffer']),
    )
    expect(codes(damaged(closed, 'FrozenSessions', { row: 1, header: 'Séance du' }, JANUARY.session))).toEqual(
      expect.arrayContaining(['snapshotUnlisted', 'snapshotRowsDiffer']),
    )
  })

  test('tables that lost their headers are said, and no closing writes over them', async () => {
    const bytes = damaged(await prepared(closed, OPTIONS), 'Snapshots', { row: 0, header: 'Projet' }, 'Quoi')
    expect(findings(bytes).map(({ code }) => code)).toContain('snapshotsUnread')
    expect(() => openRoadmap(readWorkbook(bytes)).close(OPTIONS.session, OPTIONS)).toThrow(
      expect.objectContaining({ code: 'snapshotsUnreadable' }) as Error,
    )
  })

  test('a co-author who closes at the same time is not written over', async () => {
    const { host } = openInExcel(await prepared(closed, OPTIONS))
    const plan = openRoadmap(await host.read()).close(OPTIONS.session, OPTIONS)
    const other = openRoadmap(await host.read()).close(OPTIONS.session, OPTIONS)
    await host.change(other.change!, other.inputs)
    await expect(host.change(plan.change!, plan.inputs)).rejects.toMatchObject({ code: 'inputsChanged' })
  })
})
