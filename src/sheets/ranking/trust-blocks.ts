import { comparedMethods } from '../../calculation/prioritisation/agreement'
import type { RankingTrust } from '../../calculation/prioritisation/trust-ranking'
import type { Position } from '../../workbook/address'
import { below, type Block } from '../layout/block'
import { tableBlock } from '../layout/table-block'
import { textBlock } from '../layout/text-block'
import type { SheetContext } from '../sheet-context'
import type { OrderedCriterion } from './ordered-criteria'
import { trustMessage } from './trust-message'
import { trustedProjectsTable } from './trusted-projects-table'
import type { Ranking } from '../../calculation/prioritisation/ranking'
import { trustedWeightsTable } from './trusted-weights-table'

type Options = { trust: RankingTrust; method: Ranking['method']; criteria: readonly OrderedCriterion[]; width: number }

/** The column of the titles, wide enough for a sentence. */
const WORDS_COLUMN = 2

/** How far the ranking can be trusted: a sentence, then weight by weight, project by project, method by method. Frozen values. */
export function trustBlocks(context: SheetContext, at: Position, { trust, method, criteria, width }: Options): Block[] {
  const words = (key: string, values: Record<string, string | number> = {}) =>
    context.t(`sheets.ranking.trust.${key}`, values)
  const { draws, seed, agreement, weights } = trust
  const head = textBlock(at, {
    lines: [
      { text: words('heading'), format: 'heading' },
      { text: trustMessage(context, { trust, criteria }), format: 'message' },
      { text: words('frozen', { draws: context.format.count(draws), seed }), format: 'note' },
      { text: words(weights === null ? 'noLimits' : 'weights'), format: 'note' },
    ],
    width,
  })
  const limits = weights === null ? [] : [trustedWeightsTable(context, below([head], 0), { trust, weights, criteria })]
  const note = textBlock(below([head, ...limits], 1), {
    lines: [{ text: projectsNote(context, { trust, method }), format: 'note' }],
    width,
  })
  const projects = trustedProjectsTable(context, below([note], 0), { trust, method })
  const methods = tableBlock(
    { row: below([projects], 1).row, column: WORDS_COLUMN },
    {
      name: 'RoadmapMethods',
      rows: comparedMethods(method),
      columns: [
        { id: 'name', header: words('method.name'), format: 'text', cell: (other) => words(`method.${other}Words`) },
        {
          id: 'tau',
          header: words('method.tau'),
          format: 'factor',
          cell: (other) => agreement.tau[other] ?? context.t('sheets.common.notAvailable'),
        },
      ],
    },
  )
  return [head, ...limits, note, projects, methods]
}

/** What is drawn at random, and over which projects methods are compared. */
function projectsNote({ t, format }: SheetContext, { trust, method }: Pick<Options, 'trust' | 'method'>): string {
  const words = (key: string, values: Record<string, string | number>) => t(`sheets.ranking.trust.${key}`, values)
  const { noisyDraws, uncertainty, agreement } = trust
  const sentences = [
    ...(method === 'formula' ? [] : [words('drawn', {})]),
    ...(noisyDraws === null ? [] : [words('noise', { uncertainty: format.decimal(uncertainty) })]),
    words('compared', { compared: agreement.ranks.size }),
  ]
  return sentences.join(' ')
}
