import type { Finding, Severity } from '../../portfolio/finding'
import { addressOf, type Position } from '../../workbook/address'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { statusText, type Tone } from '../status'

export const MESSAGE_WIDTH = 74
export const MEND_WIDTH = 62

const TONES: Record<Severity, Tone> = { blocking: 'bad', warning: 'watch', information: 'neutral' }
const NAMES: Record<Severity, string> = {
  blocking: 'ChecksToMend',
  warning: 'ChecksToVerify',
  information: 'ChecksInformation',
}

/** Findings of one severity: what is wrong, where, a link to go there, and what to do. */
export function findingTable(
  context: SheetContext,
  at: Position,
  { severity, findings }: { severity: Severity; findings: readonly Finding[] },
): PlacedTable {
  const { t } = context
  const word = (id: string) => t(`sheets.checks.columns.${id}`)
  const table = tableBlock(at, {
    columns: [
      {
        id: 'severity',
        header: word('severity'),
        format: () => TONES[severity],
        cell: () => statusText(TONES[severity], t(`sheets.checks.severity.${severity}`)),
      },
      { id: 'sheet', header: word('sheet'), format: 'text', cell: ({ place }) => place?.sheet ?? '' },
      { id: 'cell', header: word('cell'), format: 'text', cell: ({ place }) => cellText(context, place) },
      {
        id: 'message',
        header: word('message'),
        format: 'textWrap',
        widest: MESSAGE_WIDTH,
        cell: ({ code, params }) => t(`findings.${code}.message`, params),
      },
      {
        id: 'mend',
        header: word('mend'),
        format: 'textWrap',
        widest: MEND_WIDTH,
        cell: ({ code, params }) => t(`findings.${code}.mend`, params),
      },
    ],
    rows: findings,
    name: NAMES[severity],
    filter: true,
  })
  findings.forEach(({ place }, i) => {
    if (!place) return
    const cell = addressOf({ row: at.row + 1 + i, column: at.column + 2 })
    table.links.push({ cell, target: { sheet: place.sheet, cell: place.cell ?? 'A1' } })
  })
  return table
}

function cellText({ t }: SheetContext, place: Finding['place']): string {
  if (!place) return ''
  return place.cell ?? t('sheets.checks.wholeSheet')
}
