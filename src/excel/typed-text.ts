/**
 * What to give Excel so that a cell holds exactly that text. Excel takes a text as if it were typed: `011` would
 * become 11, `1/2` a date, `=A1` a formula. An apostrophe before it says that it is text; words without digits and
 * signs need none.
 *
 * @example typedText('011')     // "'011"
 * @example typedText('=SUM(1)') // "'=SUM(1)"
 * @example typedText('Voirie')  // 'Voirie'
 */
export function typedText(text: string): string {
  const plain = text === '' || (/^[\p{L}(«“"]/u.test(text) && !/\d/.test(text) && !BOOLEAN.test(text))
  return plain ? text : `'${text}`
}

const BOOLEAN = /^\s*\(?(true|false|vrai|faux)\)?\s*$/i
