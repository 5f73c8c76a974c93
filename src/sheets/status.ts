/** How a status is judged; the tone is also the name of its format. */
export type Tone = 'good' | 'watch' | 'bad' | 'neutral'

const SYMBOLS: Record<Tone, string> = { good: '●', watch: '▲', bad: '■', neutral: '○' }

/**
 * A status as it is shown: a symbol of its own shape, then the word; the colour comes from the format named like the tone.
 *
 * @example statusText('bad', 'Overloaded') // '■ Overloaded'
 */
export function statusText(tone: Tone, word: string): string {
  return `${SYMBOLS[tone]} ${word}`
}
