import { comparedMethods } from '../../calculation/prioritisation/agreement'
import type { Ranking } from '../../calculation/prioritisation/ranking'
import type { RankingTrust, TrustedProject } from '../../calculation/prioritisation/trust-ranking'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'

/** The first projects with the probability to keep their place, the ranks to expect and those by other methods. */
export function trustedProjectsTable(
  { t }: SheetContext,
  at: Position,
  { trust, method: own }: { trust: RankingTrust; method: Ranking['method'] },
): PlacedTable {
  const words = (key: string) => t(`sheets.ranking.trust.project.${key}`, { k: trust.group })
  const missing = t('sheets.common.notAvailable')
  const probability = (id: string, of: (row: TrustedProject) => number | null): TableColumn<TrustedProject> => ({
    id,
    header: words(id),
    format: 'percent',
    cell: (row) => of(row) ?? missing,
  })
  return tableBlock<TrustedProject>(at, {
    name: 'RoadmapTrustedProjects',
    rows: trust.projects,
    columns: [
      { id: 'rank', header: words('rank'), format: 'rank', cell: ({ project }) => project.rank },
      { id: 'code', header: words('code'), format: 'code', cell: ({ project }) => project.project.code },
      {
        id: 'title',
        header: words('title'),
        format: 'textWrap',
        widest: 52,
        cell: ({ project }) => project.project.title,
      },
      probability('first', ({ staysFirst }) => staysFirst),
      probability('group', ({ staysInGroup }) => staysInGroup),
      probability('anyway', ({ inGroupWhateverWeights }) => inGroupWhateverWeights),
      ...(trust.noisyDraws === null
        ? []
        : [probability('noisy', ({ inGroupWhateverScores }) => inGroupWhateverScores)]),
      { id: 'best', header: words('best'), format: 'integer', cell: ({ best }) => best ?? missing },
      { id: 'worst', header: words('worst'), format: 'integer', cell: ({ worst }) => worst ?? missing },
      ...comparedMethods(own).map((method): TableColumn<TrustedProject> => ({
        id: method,
        header: t(`sheets.ranking.trust.method.${method}`),
        format: 'integer',
        cell: ({ project }) => trust.agreement.ranks.get(project.project.code)?.[method] ?? missing,
      })),
    ],
  })
}
