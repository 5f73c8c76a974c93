import { sumOf } from '../portfolio/amount'
import type { Finding, Severity } from '../portfolio/finding'
import type { PortfolioReading } from '../tables/reading'
import type { SheetPlan } from '../workbook/sheet-plan'
import { findingTable } from './checks/finding-table'
import { accountTable, unrecognisedTable } from './checks/reading-tables'
import { below, type Block } from './layout/block'
import { composeSheet } from './layout/compose-sheet'
import { textBlock, type TextLine } from './layout/text-block'
import { titleBlock } from './layout/title-block'
import type { SheetContext } from './sheet-context'

const WIDTH = 165
/** Findings of one severity that a sheet shows; beyond, nobody reads and the workbook grows heavy. */
const MOST_FINDINGS = 5_000
const SEVERITIES: readonly Severity[] = ['blocking', 'warning', 'information']

export type Checks = {
  findings: readonly Finding[]
  accounts: PortfolioReading['accounts']
  unrecognised: PortfolioReading['unrecognised']
}

/** What was read, what in it needs a person, and what was not recognised; every finding leads to its cell. */
export function checksSheet(context: SheetContext, { findings, accounts, unrecognised }: Checks): SheetPlan {
  const { t } = context
  const bySeverity = (severity: Severity) => findings.filter((finding) => finding.severity === severity)
  const blocks: Block[] = [
    titleBlock(context, {
      title: t('sheets.checks.title'),
      message: t(`sheets.checks.${findings.length === 0 ? 'clean' : 'message'}`, {
        read: sumOf(accounts, ({ read }) => read),
        tables: accounts.length,
        blocking: bySeverity('blocking').length,
        warning: bySeverity('warning').length,
        information: bySeverity('information').length,
      }),
      notes: [t('sheets.checks.note')],
      settings: [],
      width: WIDTH,
    }),
  ]
  const text = (gap: number, line: TextLine) =>
    blocks.push(textBlock(below(blocks, gap), { lines: [line], width: WIDTH }))
  const heading = (key: string) => text(1, { text: t(`sheets.checks.headings.${key}`), format: 'heading' })

  for (const severity of SEVERITIES) {
    const found = bySeverity(severity)
    if (found.length === 0) continue
    heading(severity)
    blocks.push(findingTable(context, below(blocks, 0), { severity, findings: found.slice(0, MOST_FINDINGS) }))
    const hidden = found.length - MOST_FINDINGS
    if (hidden > 0) text(0, { text: t('sheets.checks.cut', { rows: hidden }), format: 'note' })
  }
  if (unrecognised.length > 0) {
    heading('unrecognised')
    blocks.push(unrecognisedTable(context, below(blocks, 0), unrecognised))
  }
  heading('accounts')
  blocks.push(accountTable(context, below(blocks, 0), accounts))
  return composeSheet(context, {
    identity: 'checks',
    name: t('sheets.checks.name'),
    blocks,
    paper: 'A4',
    frozen: { rows: 1, columns: 0 },
  })
}
