import type { Days, Money } from '../portfolio/amount'
import { dateOf, type DateSerial } from '../portfolio/calendar'
import { periodLength, type Period } from '../portfolio/period'
import type { Lang } from './translate'

const LOCALES: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' }

/** Numbers, dates and periods as a person of that language writes them; "n/a" for what is undefined. */
export type Format = {
  count(value: number | null): string
  /** Euros and cents. */
  money(value: Money | null): string
  /** Thousands of euros, no decimals. */
  thousands(value: Money | null): string
  days(value: Days | null): string
  /** A plain number with two decimals at most. */
  decimal(value: number | null): string
  /** A ratio with one decimal: 0.961 → 96.1 %. */
  percent(value: number | null): string
  /** A ratio with two decimals: 0.84. */
  factor(value: number | null): string
  date(value: DateSerial | null): string
  period(value: Period): string
}

/**
 * The formats of a language.
 *
 * @example formats('en').money(1234567)      // '€12,345.67'
 * @example formats('en').period('2026-Q3')   // 'Q3 2026'
 */
export function formats(lang: Lang): Format {
  const locale = LOCALES[lang]
  const notAvailable = lang === 'fr' ? 'n. d.' : 'n/a'
  const number = (options: Intl.NumberFormatOptions, scale: number) => {
    const format = new Intl.NumberFormat(locale, options)
    return (value: number | null) => (value === null ? notAvailable : format.format(value / scale))
  }
  const euros = { style: 'currency', currency: 'EUR' } as const
  const thousands = number({ maximumFractionDigits: 0 }, 100_000)
  const monthName = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  return {
    count: number({ maximumFractionDigits: 0 }, 1),
    money: number(euros, 100),
    thousands: (value) => (value === null ? notAvailable : `${thousands(value)} k€`),
    days: number({ maximumFractionDigits: 1 }, 100),
    decimal: number({ maximumFractionDigits: 2 }, 1),
    percent: number({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }, 1),
    factor: number({ minimumFractionDigits: 2, maximumFractionDigits: 2 }, 1),
    date(value) {
      if (value === null) return notAvailable
      const { year, month, day } = dateOf(value)
      return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
    },
    period(value) {
      const year = value.slice(0, 4)
      if (periodLength(value) === 'year') return year
      if (periodLength(value) === 'quarter') return `${lang === 'fr' ? 'T' : 'Q'}${value[6]} ${year}`
      return monthName.format(Date.UTC(Number(year), Number(value.slice(5)) - 1, 1))
    },
  }
}
