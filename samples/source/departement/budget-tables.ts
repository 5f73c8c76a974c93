import { listLabel, listLabels } from '../../../src/tables/labels'
import { declaredTable, type DeclaredTable } from '../declared-table'
import { number, text, type SourceRecord } from '../records'

/** Up to which day the amounts of the source file speak: 30 September 2026. */
const STATE_DATE = 46295

const section = (value: string | null) => listLabel('section', value === 'I' ? 'capital' : 'operating', 'fr')
const flow = (value: string | null) => listLabel('flow', value === 'R' ? 'revenue' : 'expense', 'fr')
const cents = (value: number) => Math.round(value * 100)

/**
 * Payment credits voted, by project, section and year: the expense lines of the source added up to the cent; what is still
 * to be committed this year is made up.
 */
export function budget(lines: readonly SourceRecord[]): DeclaredTable {
  const sums = new Map<
    string,
    { project: string | null; section: string; year: number | null; voted: number; committed: number }
  >()
  for (const line of lines) {
    if (line['sens'] !== 'D') continue
    const key = [line['projet'], line['section'], line['exercice']].join('|')
    const sum = sums.get(key) ?? {
      project: text(line, 'projet'),
      section: section(text(line, 'section')),
      year: number(line, 'exercice'),
      voted: 0,
      committed: 0,
    }
    sum.committed += cents(number(line, 'engage_eur') ?? 0)
    sum.voted += cents(number(line, 'vote_eur') ?? 0)
    sums.set(key, sum)
  }
  return declaredTable(
    'budget',
    {
      project: { kind: 'code', from: { table: 'projects', column: 'code' } },
      section: { kind: 'text', width: 18, list: listLabels('section', 'fr') },
      year: { kind: 'count' },
      voted: { kind: 'money' },
      stillToCommitThisYear: { kind: 'money' },
    },
    [...sums.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, sum]) => ({ ...sum, voted: sum.voted / 100, stillToCommitThisYear: stillToCommit(sum) })),
  )
}

/** Made up: half of what the current year has left, to the hundred euros. */
function stillToCommit({ year, voted, committed }: { year: number | null; voted: number; committed: number }) {
  return year === 2026 ? Math.round(Math.max(0, voted - committed) / 20000) * 100 : null
}

/** The 400 lines of the finance system, codes as text. */
export function execution(lines: readonly SourceRecord[]): DeclaredTable {
  return declaredTable(
    'execution',
    {
      number: { kind: 'code', width: 9 },
      source: { kind: 'text', width: 18 },
      date: { kind: 'date' },
      flow: { kind: 'text', width: 11, list: listLabels('flow', 'fr') },
      project: { kind: 'code', from: { table: 'projects', column: 'code' } },
      year: { kind: 'count' },
      section: { kind: 'text', width: 18, list: listLabels('section', 'fr') },
      chapter: { kind: 'code', width: 10 },
      nature: { kind: 'code', width: 10 },
      function: { kind: 'code', width: 10 },
      department: { kind: 'code' },
      thirdParty: { kind: 'text', width: 34 },
      voted: { kind: 'money' },
      committed: { kind: 'money' },
      verified: { kind: 'money' },
      paid: { kind: 'money' },
      carriedOver: { kind: 'money' },
      accrued: { kind: 'money' },
    },
    lines.map((line) => ({
      number: text(line, 'no'),
      source: 'Gestion financière',
      date: STATE_DATE,
      flow: flow(text(line, 'sens')),
      project: text(line, 'projet'),
      year: number(line, 'exercice'),
      section: section(text(line, 'section')),
      chapter: text(line, 'chapitre'),
      nature: text(line, 'nature'),
      function: text(line, 'fonction'),
      department: text(line, 'direction'),
      thirdParty: text(line, 'tiers'),
      voted: number(line, 'vote_eur'),
      committed: number(line, 'engage_eur'),
      verified: number(line, 'liquide_eur'),
      paid: number(line, 'mandate_eur'),
      carriedOver: number(line, 'rar_eur'),
      accrued: number(line, 'rattachement_eur'),
    })),
  )
}

/** Planned and paid month by month, cumulated, as the source file gives them. */
export function monthly(source: readonly SourceRecord[]): DeclaredTable {
  return declaredTable(
    'monthly',
    {
      month: { kind: 'code' },
      planned: { kind: 'money' },
      paid: { kind: 'money' },
    },
    source.map((row) => ({
      month: text(row, 'mois'),
      planned: number(row, 'plan_cumule_eur'),
      paid: number(row, 'mandate_cumule_eur'),
    })),
  )
}
