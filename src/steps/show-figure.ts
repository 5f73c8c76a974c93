import type { Format } from '../i18n/format'
import type { Figure } from './step'

/** A figure's value as a person of the format's language reads it; "n/a" when it is undefined. */
export function showFigure({ kind, value }: Figure, format: Format): string {
  if (typeof value === 'string') return value
  switch (kind) {
    case 'money':
      return format.money(value)
    case 'days':
      return format.days(value)
    case 'decimal':
      return format.decimal(value)
    case 'percent':
      return format.percent(value)
    case 'count':
    case 'text':
      return format.count(value)
  }
}
