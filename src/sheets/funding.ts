import type { BudgetFollowUp } from '../calculation/budget/follow-budget'
import type { FundingFollowUp } from '../calculation/budget/follow-funding'
import type { Portfolio } from '../portfolio/portfolio'
import type { SheetPlan } from '../workbook/sheet-plan'
import { contractTable } from './funding/contract-table'
import { authorisationTable, stageTable, vatFundTable } from './funding/credit-tables'
import { netCostTable } from './funding/net-cost-table'
import { netSums } from './funding/net-sums'
import { below, type Block } from './layout/block'
import { composeSheet } from './layout/compose-sheet'
import { figuresBlock, type KeyFigure } from './layout/figures-block'
import { textBlock } from './layout/text-block'
import { titleBlock } from './layout/title-block'
import type { SheetContext } from './sheet-context'
import { labelsOf } from './variances/words'

const WIDTH = 150
const COLUMNS = 9

/** Is there anything to say of subsidies, the VAT fund, authorisations, moves or contracts? */
export function hasFunding({ funding }: BudgetFollowUp, portfolio: Portfolio): boolean {
  return (
    portfolio.funding.length > 0 ||
    funding.accounts.some(({ rule }) => rule !== null) ||
    funding.authorisations !== null ||
    funding.stages.length > 0 ||
    funding.contracts.length > 0
  )
}

/** Who pays in the end: net cost by project, VAT fund by account, authorisations, stages of the credits, contracts. */
export function fundingSheet(
  context: SheetContext,
  { portfolio, budget }: { portfolio: Portfolio; budget: BudgetFollowUp },
): SheetPlan {
  const { t, format } = context
  const { funding } = budget
  const { netCosts, accounts, authorisations, stages, contracts } = funding
  const blocks: Block[] = [head(context, portfolio, funding)]
  const breaks: number[] = []
  const text = (line: string, kind: 'heading' | 'note', gap: number) =>
    blocks.push(textBlock(below(blocks, gap), { lines: [{ text: line, format: kind }], width: WIDTH }))
  const heading = (key: string) => text(t(`sheets.funding.headings.${key}`), 'heading', 1)
  const place = (table: Block) => blocks.push(table)

  if (netCosts.length > 0) {
    place(figuresBlock(below(blocks, 1), { figures: figures(context, funding), columns: COLUMNS }))
    heading('netCosts')
    place(netCostTable(context, below(blocks, 0), netCosts))
  }
  if (accounts.length > 0) {
    if (netCosts.length > 0) breaks.push(below(blocks, 1).row + 1)
    heading('accounts')
    place(vatFundTable(context, below(blocks, 0), { accounts, labels: labelsOf(context, portfolio) }))
    for (const { year, receivedIn, due } of funding.fundByYear) {
      text(t('sheets.funding.fundYear', { year, receivedIn, due }), 'note', 0)
    }
    text(t('sheets.funding.fundSource'), 'note', 0)
  }
  if (authorisations) {
    heading('authorisations')
    if (authorisations.authorisations.length > 0) place(authorisationTable(context, below(blocks, 0), authorisations))
    text(coverSentence(context, authorisations), 'note', 0)
  }
  if (stages.length > 0) {
    heading('stages')
    place(stageTable(context, below(blocks, 0), stages))
  }
  if (contracts.length > 0) {
    heading('contracts')
    place(contractTable(context, below(blocks, 0), contracts))
    const rate = format.percent(portfolio.settings.vatRate)
    text(t('sheets.funding.contractsNote', { rate }), 'note', 0)
  }
  return composeSheet(context, {
    identity: 'funding',
    name: t('sheets.funding.name'),
    paper: 'A4',
    blocks,
    breaks,
    frozen: { rows: 0, columns: 0 },
  })
}

function coverSentence(
  { t, format }: SheetContext,
  { inForce, paid, paidInYear, years }: NonNullable<FundingFollowUp['authorisations']>,
): string {
  if (years === null || paidInYear === null) return t('sheets.funding.coverUnknown', { inForce })
  return t('sheets.funding.cover', {
    inForce,
    paid: paid!,
    year: paidInYear.year,
    pace: paidInYear.amount,
    years: format.decimal(Math.round(years * 10) / 10),
  })
}

function head(context: SheetContext, { settings }: Portfolio, funding: FundingFollowUp): Block {
  const { t, format } = context
  const sums = netSums(funding.netCosts)
  return titleBlock(context, {
    title: t('sheets.funding.title'),
    message: funding.netCosts.length === 0 ? t('sheets.funding.noProject') : t('sheets.funding.message', sums),
    notes: [t('sheets.funding.explained')],
    settings: [
      t('sheets.funding.rates', {
        general: format.percent(settings.fctvaRate),
        cloud: format.percent(settings.fctvaCloudRate),
        delay: settings.fctvaDelayYears,
      }),
    ],
    width: WIDTH,
  })
}

function figures({ t, format }: SheetContext, funding: FundingFollowUp): KeyFigure[] {
  const sums = netSums(funding.netCosts)
  const years = funding.authorisations?.years ?? null
  const figure = (key: string, column: number, cell: string): KeyFigure => {
    return { label: t(`sheets.funding.figures.${key}`), cell, format: 'figureText', column }
  }
  return [
    figure('cost', 0, format.thousands(sums.cost)),
    figure('vatFund', 2, format.thousands(sums.vatFund)),
    figure('notified', 4, format.thousands(sums.notified)),
    figure('prudent', 6, format.thousands(sums.prudent)),
    figure('cover', 8, years === null ? format.decimal(null) : format.decimal(Math.round(years * 10) / 10)),
  ]
}
