import { OTHER_METHODS } from '../../calculation/prioritisation/agreement'
import type { RankingTrust } from '../../calculation/prioritisation/trust-ranking'
import type { Position } from '../../workbook/address'
import { below, type Block } from '../layout/block'
import { tableBlock } from '../layout/table-block'
import { textBlock } from '../layout/text-block'
import type { SheetContext } from '../sheet-context'
import type { OrderedCriterion } from './ordered-criteria'
import { trustMessage } from './trust-message'
import { trustedProjectsTable } from './trusted-projects-table'
import { trustedWeightsTable } from './trusted-weights-table'

type Options = { trust: RankingTrust; criteria: readonly OrderedCriterion[]; width: number }

/** The column of the titles, wide enough for a sentence. */
const WORDS_COLUMN = 2

/** How far the ranking can be trusted: a sentence, then weight by weight, project by project, method by method. Frozen values. */
export function trustBlocks(context: SheetContext, at: Position, { trust, criteria, width }: Options): Block[] {
  const words = (key: string, values: Record<string, string | number> = {}) =>
    context.t(`sheets.ranking.trust.${key}`, values)
  const { draws, seed, agreement } = trust
  const head = textBlock(at, {
    lines: [
      { text: words('heading'), format: 'heading' },
      { text: trustMessage(context, { trust, criteria }), format: 'message' },
      { text: words('frozen', { draws: context.format.count(draws), seed }), format: 'note' },
      { text: words('weights'), format: 'note' },
    ],
    width,
  })
  const weights = trustedWeightsTable(context, below([head], 0), { trust, criteria })
  const note = textBlock(below([weights], 1), {
    lines: [{ text: words('projects', { compared: agreement.ranks.size }), format: 'note' }],
    width,
  })
  const projects = trustedProjectsTable(context, below([note], 0), trust)
  const methods = tableBlock(
    { row: below([projects], 1).row, column: WORDS_COLUMN },
    {
      name: 'RoadmapMethods',
      rows: OTHER_METHODS,
      columns: [
        { id: 'name', header: words('method.name'), format: 'text', cell: (method) => words(`method.${method}Words`) },
        {
          id: 'tau',
          header: words('method.tau'),
          format: 'factor',
          cell: (method) => agreement.tau[method] ?? context.t('sheets.common.notAvailable'),
        },
      ],
    },
  )
  return [head, weights, note, projects, methods]
}
