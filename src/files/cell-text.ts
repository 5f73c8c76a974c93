import type { XmlReader } from './xml-reader'

const ESCAPED = /_x([0-9a-f]{4})_/gi

/**
 * Text of a workbook with the characters that XML cannot hold, which Excel writes `_xHHHH_`.
 *
 * @example unescapeCell('line_x000D_end')  // 'line\rend'
 * @example unescapeCell('code_x005F_x0041_') // 'code_x0041_'
 */
export function unescapeCell(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}

/**
 * The text of the `si` or `is` element just opened: plain, or the runs of a rich text one after the other; phonetic
 * runs (Japanese readings above a text) are not part of it. The reader stands on its `close` afterwards.
 */
export function readRichText(reader: XmlReader): string {
  const depth = reader.path.length
  let text = ''
  while (reader.next() !== 'close' || reader.path.length > depth) {
    if (reader.event !== 'open') continue
    if (reader.name === 'rPh') reader.skip()
    else if (reader.name === 't') text += readRun(reader)
  }
  return unescapeCell(text)
}

/** Spaces at the ends count only where `xml:space` says so, as in Excel. */
function readRun(reader: XmlReader): string {
  const preserve = reader.attribute('xml:space') === 'preserve'
  const text = reader.readContent()
  return preserve ? text : text.replace(/^[ \t\n]+|[ \t\n]+$/g, '')
}
