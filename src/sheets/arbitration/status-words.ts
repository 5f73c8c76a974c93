import type { FrontierPoint, ScenarioResult } from '../../calculation/arbitration/arbitration'
import type { FormatName } from '../look'
import type { SheetContext } from '../sheet-context'
import { statusText, type Tone } from '../status'

type Solved = Pick<ScenarioResult, 'status' | 'value' | 'gap'>

const TONES: Record<ScenarioResult['status'], Tone & FormatName> = {
  optimal: 'good',
  bestFound: 'watch',
  infeasible: 'bad',
  stopped: 'neutral',
}

/** The tone of an answer; also the name of its format. */
export function solvedTone({ status }: Pick<Solved, 'status'>): Tone & FormatName {
  return TONES[status]
}

/** Which of the four words is true, with its symbol and how far from the best the answer can be. */
export function solvedText({ t, format }: Pick<SheetContext, 't' | 'format'>, { status, value, gap }: Solved): string {
  const word = t(`sheets.arbitration.status.${status}`)
  const open = (status === 'bestFound' || status === 'stopped') && value !== null && gap !== null
  const words = open ? t('sheets.arbitration.status.gap', { word, gap: format.percent(gap) }) : word
  return statusText(TONES[status], words)
}

/** What the word means, in a sentence. */
export function solvedSentence(
  { t, format }: Pick<SheetContext, 't' | 'format'>,
  { status, value, gap }: Solved,
): string {
  const word = (key: string, parameters = {}) => t(`sheets.arbitration.statusSentence.${key}`, parameters)
  switch (status) {
    case 'optimal':
    case 'infeasible':
      return word(status)
    case 'bestFound':
      return gap === null ? word('bestFound') : word('bestFoundWithin', { gap: format.percent(gap) })
    case 'stopped':
      if (value === null) return word('stoppedEmpty')
      return gap === null ? word('stopped') : word('stoppedWithin', { gap: format.percent(gap) })
  }
}

/** How far the bound of a point of the frontier lies above its value; null when unknown. */
export function gapOf({ status, value, bound }: Pick<FrontierPoint, 'status' | 'value' | 'bound'>): number | null {
  if (status === 'optimal') return 0
  if (value === null || bound === null || value <= 0) return null
  return bound / value - 1
}
