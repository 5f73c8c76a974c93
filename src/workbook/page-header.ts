/**
 * A text of a page header or footer as Excel wants it: page (`&P`) and number of pages (`&N`) keep their meaning,
 * any other ampersand is doubled so that it prints.
 *
 * @example escapeHeader('R&D, page &P/&N') // 'R&&D, page &P/&N'
 */
export function escapeHeader(text: string): string {
  return text.replace(/&(?![PN](?![A-Za-z]))/g, '&&')
}
