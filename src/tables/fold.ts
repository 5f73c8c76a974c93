/**
 * A text reduced to what identifies it: small letters without accents, and digits. Punctuation and spaces go.
 *
 * @example fold('À compléter') // 'acompleter'
 * @example fold('D/R')         // 'dr'
 */
export function fold(text: string): string {
  return plain(text).replace(/[^a-z0-9]+/g, '')
}

/** Words that say nothing about a column: articles, currency and tax marks. */
const EMPTY_WORDS = new Set(
  'de du des la le les l d the of eur euro euros ttc ht pct bgt a au aux un une per par'.split(' '),
)
const UNIT_MARK = /\(?\s*(?:[kKM]€|€\s*(?:TTC|HT)?|%|k euros)\s*\)?/gu

/**
 * A header reduced to what identifies a column: no case, accents, punctuation, articles, unit, plural or `BGT_`.
 *
 * @example foldHeader('Crédits votés (k€)\n') // 'creditvote'
 * @example foldHeader('BGT_CONTNAT')          // 'contnat'
 */
export function foldHeader(header: string): string {
  const words = plain(header.replace(UNIT_MARK, ' '))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const telling = words.filter((word) => !EMPTY_WORDS.has(word))
  return (telling.length > 0 ? telling : words).map(singular).join('')
}

/**
 * A text without its outer spaces, no-break spaces included.
 *
 * @example trimmed('\u00a0FRN-016 ') // 'FRN-016'
 */
export function trimmed(text: string): string {
  return text.trim()
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '')
}

function singular(word: string): string {
  return word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word
}
