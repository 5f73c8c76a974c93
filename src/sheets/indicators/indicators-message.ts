import type { Indicators } from '../../calculation/indicators/follow-indicators'
import type { SheetContext } from '../sheet-context'

/** The state of the portfolio in two or three sentences, of what is known only. */
export function indicatorsMessage({ t }: SheetContext, { completion, inflow, benefits }: Indicators): string {
  const words = (key: string, values: Record<string, string | number>) => t(`sheets.indicators.message.${key}`, values)
  const { finished, planned, rate, due, dueFinished, added, addedRate, tooManyAdded } = completion
  const sentences = [
    ...(rate === null ? [] : [words('completion', { finished, planned, rate, due, dueFinished })]),
    ...(added === null || addedRate === null
      ? []
      : [words(tooManyAdded ? 'tooManyAdded' : 'added', { count: added.length, rate: addedRate })]),
    ...(inflow.medianAge === null
      ? []
      : [words('waiting', { count: inflow.waiting, days: Math.round(inflow.medianAge) })]),
    ...(benefits.mean === null
      ? []
      : [words('benefits', { measured: benefits.measured, of: benefits.rows.length, mean: benefits.mean })]),
  ]
  return sentences.length === 0 ? t('sheets.indicators.message.nothing') : sentences.join('\n')
}

/** The threshold that the sheet judges by. */
export function indicatorsSettings({ t }: SheetContext, { completion }: Indicators): string[] {
  return [t('sheets.indicators.threshold', { threshold: completion.threshold })]
}
