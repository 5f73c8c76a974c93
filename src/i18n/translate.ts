import { createInstance } from 'i18next'
import { en } from './en'
import { formats } from './format'
import { fr } from './fr'

export const LANGUAGES = ['fr', 'en'] as const

export type Lang = (typeof LANGUAGES)[number]

type Messages = typeof fr

/** The dotted paths of all messages: `findings.scoreOutOfScale.message`. */
export type MessageKey = Leaves<Messages>

type Leaves<T> = T extends string
  ? never
  : { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string]

/** Gives the sentence of a key in one language, its parameters filled in. */
export type Translate = (
  key: MessageKey | (string & {}),
  parameters?: Readonly<Record<string, string | number>>,
) => string

/**
 * The translator of a language; an unknown key is an error, never shown to a person. A message formats its own
 * parameters: `{{amount, money}}`, `{{share, percent}}`, `{{due, date}}`, `{{when, period}}`, `{{load, days}}`,
 * `{{amount, thousands}}`, `{{rows, count}}`, `{{ratio, decimal}}`, `{{rows, noun(one: row; other: rows)}}` for "1 row", "2 rows", and
 * `{{rows, word(one: is; other: are)}}` for a word that agrees with a number.
 *
 * @example translator('en')('product.name') // 'Roadmap Steering'
 */
export function translator(lang: Lang): Translate {
  const i18n = createInstance()
  void i18n.init({
    lng: lang,
    initAsync: false,
    resources: { fr: { translation: fr }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  const format = formats(lang)
  for (const name of ['count', 'money', 'thousands', 'days', 'decimal', 'percent', 'date'] as const) {
    i18n.services.formatter!.add(name, (value: number) => format[name](value))
  }
  const plural = new Intl.PluralRules(lang)
  type Forms = { one: string; other: string }
  const word = (value: number, forms: Forms) => (plural.select(value) === 'one' ? forms.one : forms.other)
  i18n.services.formatter!.add('word', (value: number, _, forms: Forms) => word(value, forms))
  i18n.services.formatter!.add(
    'noun',
    (value: number, _, forms: Forms) => `${format.count(value)} ${word(value, forms)}`,
  )
  i18n.services.formatter!.add('period', (value: string) => format.period(value))
  return (key, parameters) => {
    const text = i18n.t(key, parameters ?? {})
    if (text === key) throw new RangeError(`No message for "${key}"`)
    return text
  }
}
