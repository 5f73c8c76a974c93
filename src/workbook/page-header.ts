/**
 * A text of a page header or footer as Excel wants it: page (`&P`), number of pages (`&N`) and the sheet's
 * name (`&A`) keep their meaning, any other ampersand is doubled so that it prints.
 *
 * @example escapeHeader('R&D, page &P/&N') // 'R&&D, page &P/&N'
 * @example escapeHeader('&A') // '&A'
 */
export function escapeHeader(text: string): string {
  return text.replace(/&(?![APN](?![A-Za-z]))/g, '&&')
}
