import { SteeringError } from '../../portfolio/errors'

const LONGEST = 32_767
/** Texts that need no escape at all, which most do. */
const PLAIN = /^[\t\n -%'-;=?-^`-\ud7ff]*$/
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi
/** What XML 1.0 cannot hold, and carriage returns, which a reader of XML turns into line feeds. */
const UNSPEAKABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A text is longer than a cell can hold. */
export class TextTooLongError extends SteeringError {
  constructor(sheet: string, cell: string) {
    super('textTooLong', { sheet, cell, longest: LONGEST })
  }
}

/** True when a cell can hold that text: 32,767 characters at most. */
export function fitsInCell(text: string): boolean {
  return text.length <= LONGEST
}

/**
 * A cell's text as Excel's files hold it, before XML: characters that XML cannot hold become `_xHHHH_`, and a text that
 * already looks so has its underscore escaped (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
 *
 * @example escapeString('a_x0041_b') // 'a_x005F_x0041_b'
 * @example escapeString('a\u0001b')  // 'a_x0001_b'
 */
export function escapeString(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(UNSPEAKABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

/**
 * A cell's text as XML between tags; line breaks and tabs stay as they are.
 *
 * @example cellText('R&D < 5') // 'R&amp;D &lt; 5'
 */
export function cellText(text: string): string {
  if (PLAIN.test(text)) return text
  return escapeString(text).replace(/[&<>]/g, (sign) => MARKUP[sign]!)
}
