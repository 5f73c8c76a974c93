import type { Indicators } from '../../calculation/indicators/follow-indicators'
import type { KeyFigure } from '../layout/figures-block'
import type { SheetContext } from '../sheet-context'

/** The five figures to remember; "n/a" where nothing says them. */
export function keyFigures({ t }: SheetContext, indicators: Indicators): KeyFigure[] {
  const { completion, inflow, benefits, processes } = indicators
  const figure = (key: string, column: number, value: number | null, format: KeyFigure['format']): KeyFigure => ({
    label: t(`sheets.indicators.figure.${key}`),
    column,
    cell: value ?? t('sheets.common.notAvailable'),
    format: value === null ? 'figureText' : format,
  })
  return [
    figure('completion', 0, completion.rate, 'figurePercent'),
    figure('added', 2, completion.addedRate, 'figurePercent'),
    figure('acceptance', 4, inflow.acceptance, 'figurePercent'),
    figure('benefits', 6, benefits.mean, 'figurePercent'),
    figure('hours', 7, processes.hoursSaved, 'figureInteger'),
  ]
}
