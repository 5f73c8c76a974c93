import { familyOf } from '../../calculation/prioritisation/rank-projects'
import type { RankedProject, Ranking } from '../../calculation/prioritisation/ranking'
import type { MessageKey } from '../../i18n/translate'
import type { Position } from '../../workbook/address'
import type { PlanCell, PlanFormula, PlanValue } from '../../workbook/sheet-plan'
import { tableBlock, type PlacedTable, type TableAddresses, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { statusText } from '../status'
import type { LiveInputs } from './live-scores'
import { scoreColumn, shownFamilies, type OrderedCriterion } from './ordered-criteria'
import { COEFFICIENT_ROWS, scoreFormula } from './score-formulas'

type Column = TableColumn<RankedProject>

type Options = {
  ranking: Ranking
  criteria: readonly OrderedCriterion[]
  live: LiveInputs
  /** The address of the voted budget, in euros. */
  votedBudget: string
}

/** The column after which details stand on the screen only. */
export const LAST_PRINTED = 'within'

/** All projects in rank order; to the right of what is printed, the scores that the formulas add up. */
export function rankingTable(context: SheetContext, at: Position, options: Options): PlacedTable {
  const { ranking } = options
  const table = tableBlock(at, {
    name: 'RoadmapRanking',
    filter: true,
    rows: ranking.projects,
    columns: [
      ...identityColumns(context, ranking),
      ...scoreColumns(context, at, options),
      ...costColumns(context, options),
      ...detailColumns(context, options),
    ],
  })
  return { ...table, conditionalFormats: beyondBudget(table, options) }
}

function identityColumns({ t }: SheetContext, { projects }: Ranking): Column[] {
  const words = (key: string) => t(`sheets.ranking.column.${key}`)
  const missing = t('sheets.common.notAvailable')
  const ranked = projects.filter(({ rank }) => rank !== null).length
  return [
    {
      id: 'rank',
      header: words('rank'),
      format: 'rank',
      cell: ({ rank }, _, cells) =>
        rank === null
          ? missing
          : { formula: `RANK(${cells.cell(_, 'score')},${upTo(cells, 'score', ranked)})`, value: rank },
    },
    { id: 'code', header: words('code'), format: 'code', cell: ({ project }) => project.code },
    { id: 'title', header: words('title'), format: 'textWrap', widest: 52, cell: ({ project }) => project.title },
    { id: 'objective', header: words('objective'), format: 'code', cell: ({ project }) => project.objective },
    {
      id: 'status',
      header: words('status'),
      format: 'text',
      cell: ({ project }) => t(`sheets.common.status.${project.status ?? 'unknown'}`),
    },
  ]
}

function scoreColumns({ t }: SheetContext, at: Position, { ranking, criteria }: Options): Column[] {
  const words = (key: string) => t(`sheets.ranking.column.${key}`)
  const missing = t('sheets.common.notAvailable')
  const first = at.row - COEFFICIENT_ROWS + 1
  const over = (members: readonly OrderedCriterion[], project: RankedProject, row: number, cells: TableAddresses) =>
    scoreFormula({ ranking, project, criteria: members, first, row, cells })
  const families = shownFamilies(ranking).map((family): Column => {
    const members = criteria.filter((criterion) => familyOf(criterion) === family)
    return {
      id: `family/${family}`,
      header: t(`sheets.ranking.family.${family}`),
      format: 'decimal',
      cell(project, row, cells) {
        // A sub-score always re-weights, whatever the policy for the whole.
        const plain = ranking.missingScore === 'reweight' || ranking.missingScore === 'exclude'
        return shown(project.families[family] ?? null, plain ? over(members, project, row, cells) : null, missing)
      },
    }
  })
  return [
    {
      id: 'score',
      header: t(scoreHeader(ranking)),
      format: 'decimal',
      cell(project, row, cells) {
        const formula = ranking.method === 'weightedSum' ? over(criteria, project, row, cells) : null
        return shown(project.score, formula, missing)
      },
    },
    {
      id: 'value',
      header: words('value'),
      format: 'percent',
      cell: ({ valueShare }, row, cells) =>
        shown(valueShare, `${cells.cell(row, 'score')}/SUM(${cells.column('score')})`, missing),
    },
    ...families,
    {
      id: 'completeness',
      header: words('completeness'),
      format: 'wholePercent',
      cell: ({ completeness }) => completeness,
    },
  ]
}

/** What the score is: out of 100, for 100 days of work, or what the authority's formula gives. */
export function scoreHeader({ method }: Pick<Ranking, 'method'>): MessageKey {
  if (method === 'wsjf') return 'sheets.ranking.column.scorePerDays'
  return method === 'formula' ? 'sheets.ranking.column.scoreByFormula' : 'sheets.ranking.column.score'
}

function costColumns({ t }: SheetContext, { live, votedBudget }: Options): Column[] {
  const words = (key: string) => t(`sheets.ranking.column.${key}`)
  const missing = t('sheets.common.notAvailable')
  const [inside, beyond] = [statusText('good', words('inside')), statusText('neutral', words('beyond'))]
  return [
    {
      id: 'envelope',
      header: words('envelope'),
      format: 'thousands',
      cell: ({ project: { envelope } }, row, cells) =>
        shown(euros(envelope), live.envelope(cells.cell(row, 'code')), missing),
    },
    {
      id: 'cumulated',
      header: words('cumulated'),
      format: 'thousands',
      // N() of the header above the first row is 0.
      cell: ({ cumulated }, row, cells) => ({
        formula: `N(${cells.cell(row - 1, 'cumulated')})+N(${cells.cell(row, 'envelope')})`,
        value: cumulated / 100,
      }),
    },
    {
      id: 'within',
      header: words('within'),
      format: 'text',
      cell: ({ withinBudget }, row, cells) =>
        withinBudget === null
          ? missing
          : {
              formula: `IF(ROUND(${cells.cell(row, 'cumulated')},2)<=${votedBudget},"${inside}","${beyond}")`,
              value: withinBudget ? inside : beyond,
            },
    },
  ]
}

function detailColumns({ t }: SheetContext, { criteria, live, ranking }: Options): Column[] {
  const first = criteria[0]
  if (!first) return []
  const given: Column = {
    id: 'given',
    header: t('sheets.ranking.column.given'),
    format: 'integer',
    cell: ({ scores }, row, cells) => ({
      formula: `COUNT(${cells.across(row, scoreColumn(first), scoreColumn(criteria.at(-1)!))})`,
      value: scores.filter((score) => score !== null).length,
    }),
  }
  return [
    given,
    ...criteria.map((criterion): Column => ({
      id: scoreColumn(criterion),
      header: t('sheets.ranking.column.criterion', {
        criterion: criterion.criterion.label,
        n: criteria.indexOf(criterion) + 1,
      }),
      format: 'decimal',
      cell(project, row, cells): PlanCell {
        const score = project.scores[criterion.index] ?? null
        return score === null
          ? null
          : shown(score, live.score(ranking.criteria[criterion.index]!.criterion.code, cells.cell(row, 'code')), '')
      },
    })),
  ]
}

function beyondBudget(table: PlacedTable, { ranking }: Options): PlacedTable['conditionalFormats'] {
  if (ranking.votedBudget === null || ranking.projects.length === 0) return []
  const range = table.column(LAST_PRINTED).replaceAll('$', '')
  const inside = `LEFT(${table.cell(0, LAST_PRINTED).replaceAll('$', '')},1)="${statusText('good', '').trim()}"`
  return [{ kind: 'formula', range, formula: inside, format: { colour: '#1E6B3A', fill: '#DDF1E4', bold: true } }]
}

/** A formula with its value; the value alone when there is no formula; the word for "n/a" when there is no value. */
function shown(value: PlanValue, formula: string | null, missing: string): PlanValue | PlanFormula {
  if (value === null) return missing
  return formula === null ? value : { formula, value }
}

function euros(cents: number | null): number | null {
  return cents === null ? null : cents / 100
}

function upTo(cells: TableAddresses, column: string, count: number): string {
  return `${cells.cell(0, column)}:${cells.cell(Math.max(count, 1) - 1, column)}`
}
