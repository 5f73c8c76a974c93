import { declaredTable, sheetsOf, wideTable } from '../samples/source/declared-table'
import { criteria } from '../samples/source/departement/ranking-tables'
import { settings } from '../samples/source/departement/settings-table'
import { emptyWorkbook } from '../src/files/empty-workbook'
import { writeSheets } from '../src/files/write-sheets'
import { serialOf } from '../src/portfolio/calendar'
import { listLabel } from '../src/tables/labels'

const CHAPTERS = ['20', '21', '23', '011', '65']
const NATURES = ['2051', '21838', '2328', '6156', '65811']
const TEAMS = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8']
const QUARTERS = [2025, 2026, 2027].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-T${quarter}`))
const CRITERIA = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6']

/** A workbook of the sample's shape at any size: the same numbers on every machine. */
export function largeWorkbook({ projects, lines }: { projects: number; lines: number }): Uint8Array {
  const random = generator(350069)
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)]!
  const codes = Array.from({ length: projects }, (_, i) => `P${String(i + 1).padStart(5, '0')}`)
  const start = serialOf({ year: 2025, month: 1, day: 1 })!
  const inProgress = listLabel('projectStatus', 'inProgress', 'fr')
  const euros = (most: number) => Math.round(random() * most * 100) / 100
  const tables = [
    settings(),
    declaredTable(
      'projects',
      {
        code: { kind: 'code' },
        title: { kind: 'text' },
        objective: { kind: 'code' },
        department: { kind: 'code' },
        status: { kind: 'text' },
        plannedStart: { kind: 'date' },
        plannedEnd: { kind: 'date' },
        progress: { kind: 'percent' },
        envelope: { kind: 'money' },
        declaredFinalCost: { kind: 'money' },
        moeDays: { kind: 'days' },
      },
      codes.map((code, i) => ({
        code,
        title: `Projet ${i + 1}`,
        objective: `OS${1 + (i % 6)}`,
        department: `D${1 + (i % 14)}`,
        status: inProgress,
        plannedStart: start + Math.floor(random() * 700),
        plannedEnd: start + 700 + Math.floor(random() * 395),
        progress: Math.floor(random() * 101) / 100,
        envelope: euros(800_000),
        declaredFinalCost: euros(800_000),
        moeDays: Math.floor(random() * 400),
      })),
    ),
    criteria(),
    wideTable(
      'scores',
      { project: { kind: 'code' } },
      CRITERIA.map((header) => ({ header, kind: 'score' })),
      codes.map((project) => ({
        project,
        ...Object.fromEntries(CRITERIA.map((code) => [code, Math.floor(random() * 6)])),
      })),
    ),
    declaredTable(
      'teams',
      { code: { kind: 'code' }, label: { kind: 'text' }, fte: { kind: 'days' } },
      TEAMS.map((code) => ({ code, label: `Équipe ${code}`, fte: 40 })),
    ),
    wideTable(
      'capacity',
      { team: { kind: 'code' } },
      QUARTERS.map((header) => ({ header, kind: 'days' })),
      TEAMS.map((team) => ({ team, ...Object.fromEntries(QUARTERS.map((quarter) => [quarter, projects * 4])) })),
    ),
    declaredTable(
      'workload',
      { project: { kind: 'code' }, team: { kind: 'code' }, period: { kind: 'code' }, days: { kind: 'days' } },
      codes.flatMap((project, i) =>
        QUARTERS.filter((_, quarter) => (quarter + i) % 6 === 0).map((period) => ({
          project,
          team: TEAMS[i % TEAMS.length]!,
          period,
          days: Math.floor(random() * 80) / 2,
        })),
      ),
    ),
    declaredTable(
      'execution',
      {
        number: { kind: 'code' },
        project: { kind: 'code' },
        year: { kind: 'count' },
        section: { kind: 'text' },
        chapter: { kind: 'code' },
        nature: { kind: 'code' },
        flow: { kind: 'text' },
        thirdParty: { kind: 'text' },
        voted: { kind: 'money' },
        committed: { kind: 'money' },
        verified: { kind: 'money' },
        paid: { kind: 'money' },
      },
      Array.from({ length: lines }, (_, i) => {
        const chapter = Math.floor(random() * CHAPTERS.length)
        const voted = euros(100_000)
        return {
          number: String(i + 1),
          project: pick(codes),
          year: 2025 + (i % 3),
          section: listLabel('section', chapter < 3 ? 'capital' : 'operating', 'fr'),
          chapter: CHAPTERS[chapter]!,
          nature: NATURES[chapter]!,
          flow: listLabel('flow', 'expense', 'fr'),
          thirdParty: `FOURNISSEUR ${i % 500}`,
          voted,
          committed: Math.round(voted * 80) / 100,
          verified: Math.round(voted * 60) / 100,
          paid: Math.round(voted * 50) / 100,
        }
      }),
    ),
  ]
  return writeSheets(emptyWorkbook('fr'), sheetsOf(tables)).bytes
}

/** Numbers from 0 to 1 by a linear congruence (Numerical Recipes), the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
