import type { CommitteePack } from '../../calculation/committee/committee-pack'
import type { Block } from '../layout/block'
import type { KeyFigure } from '../layout/figures-block'
import { titleBlock } from '../layout/title-block'
import type { SheetContext } from '../sheet-context'
import { committeeName } from './committee-name'
import { decimalText } from './difficulty-words'

/** The title, who meets where, and the session in one sentence. */
export function committeeHead(context: SheetContext, pack: CommitteePack, width: number): Block {
  const { t } = context
  const { place, members } = pack
  const people = members.map(({ name, role }) => (role === null ? name : `${name} (${role})`)).join(', ')
  const followed = pack.health.green + pack.health.amber + pack.health.red + pack.health.unknown
  const where = [
    ...(place?.place ? [t('sheets.committee.place', { place: place.place })] : []),
    ...(place?.chair ? [t('sheets.committee.chair', { chair: place.chair })] : []),
  ]
  return titleBlock(context, {
    title: t('sheets.committee.title', { committee: committeeName(context, pack), session: pack.session }),
    message: t('sheets.committee.message', {
      requests: pack.requests.length,
      difficult: pack.inDifficulty,
      followed,
      teams: pack.capacity.teams.filter((team) => team.overloads > 0).length,
    }),
    notes: [
      ...(where.length > 0 ? [where.join(' ')] : []),
      members.length > 0 ? t('sheets.committee.members', { members: people }) : t('sheets.committee.noMembers'),
    ],
    settings: [],
    width,
  })
}

/** The figures of the first page. */
export function committeeFigures(context: SheetContext, { projects, indicators, budget }: CommitteePack): KeyFigure[] {
  const { t, format } = context
  const indicator = (key: string) => indicators.find((candidate) => candidate.key === key)
  const { compared, deviation } = budget.portfolioCost
  const figure = (key: string, column: number, cell: string): KeyFigure => ({
    label: t(`sheets.committee.figures.${key}`, { limit: projects.activeLimit }),
    cell,
    format: 'figureText',
    column,
  })
  const money = (value: number | null | undefined) => format.thousands(value ?? null)
  const onTime = indicator('onTime')
  return [
    figure('projects', 0, decimalText(context, projects.active)),
    figure('progress', 2, format.percent(indicator('progress')?.byCost ?? null)),
    figure('paid', 4, money(budget.expense?.programme.paid)),
    figure('finalCost', 7, money(compared.projects === 0 ? null : compared.finalCost)),
    figure('deviation', 8, deviation === null ? money(null) : `${deviation > 0 ? '+' : ''}${money(deviation)}`),
    figure('late', 9, format.percent(onTime?.unweighted ?? null)),
  ]
}
