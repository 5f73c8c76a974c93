import type { Position } from '../../workbook/address'
import type { SheetContext } from '../sheet-context'
import type { Block } from './block'
import { textBlock, type TextLine } from './text-block'

/**
 * The head of every generated sheet: its title, the sentence that says its message, remarks, then the stamp
 * (data date, session, settings used, version, fingerprint of the inputs).
 */
export function titleBlock(
  context: SheetContext,
  {
    title,
    message,
    notes = [],
    settings,
    width,
  }: {
    title: string
    message: string
    notes?: string[]
    /** Settings that the figures depend on, in words. */
    settings: string[]
    /** Characters from the first column to the last one printed. */
    width: number
  },
): Block {
  const { t, format } = context
  const lines: TextLine[] = [
    { text: title, format: 'title' },
    { text: message, format: 'message' },
    ...notes.map((text): TextLine => ({ text, format: 'note' })),
    {
      text: t('sheets.common.stamp', {
        dataDate: format.date(context.dataDate),
        session: format.date(context.session),
        version: context.version,
        fingerprint: context.fingerprint,
      }),
      format: 'stamp',
    },
  ]
  if (settings.length > 0)
    lines.push({ text: t('sheets.common.settings', { settings: settings.join(' · ') }), format: 'stamp' })
  return textBlock(ORIGIN, { lines, width })
}

const ORIGIN: Position = { row: 0, column: 0 }
