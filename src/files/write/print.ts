import type { Area } from '../../workbook/address'
import { areaOf, columnLetters, quotedSheet } from '../../workbook/address'
import { escapeHeader } from '../../workbook/page-header'
import type { PlanPrint } from '../../workbook/sheet-plan'
import { escapeXml } from '../xml-text'
import { escapeString } from './cell-text'

const PAPER = { A4: 9, A3: 8 } as const
const LONGEST_HEADER = 255

/** Paper, direction, margins, headers and page breaks, in the order that sheets want them. */
export function printXml({ paper, orientation, fit, header, footer, breaks = [] }: PlanPrint): string {
  const size = `paperSize="${PAPER[paper]}" fitToWidth="${fit.wide}" fitToHeight="${fit.high}" orientation="${orientation}"`
  return [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup ${size}/>`,
    headerFooterXml(sides({ ...header, centre: '' }), sides(footer)),
    breaks.length === 0 ? '' : breaksXml(breaks),
  ].join('')
}

function headerFooterXml(header: string, footer: string): string {
  if (header === '' && footer === '') return ''
  const written = [
    header && `<oddHeader>${escapeXml(escapeString(header))}</oddHeader>`,
    footer && `<oddFooter>${escapeXml(escapeString(footer))}</oddFooter>`,
  ].join('')
  return `<headerFooter>${written}</headerFooter>`
}

/** Left, centre and right as one text of at most 255 characters; the longest side is cut when they are too long together. */
function sides({ left, centre, right }: { left: string; centre: string; right: string }): string {
  const texts = { L: left, C: centre, R: right }
  const written = () =>
    Object.entries(texts)
      .map(([side, text]) => (text === '' ? '' : `&${side}${escapeHeader(text)}`))
      .join('')
  while (written().length > LONGEST_HEADER) {
    const [longest] = Object.entries(texts).sort(([, a], [, b]) => b.length - a.length)[0] as [
      keyof typeof texts,
      string,
    ]
    texts[longest] = `${texts[longest].slice(0, -2).trimEnd()}…`
  }
  return written()
}

function breaksXml(breaks: readonly number[]): string {
  const rows = [...new Set(breaks)].sort((a, b) => a - b)
  const written = rows.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`).join('')
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${written}</rowBreaks>`
}

/** The defined names that say what is printed and what is repeated on each page, in the order that Excel sorts them. */
export function printNames(sheet: string, { area, titleRows }: PlanPrint): { name: string; formula: string }[] {
  const names = [{ name: '_xlnm.Print_Area', formula: `${quotedSheet(sheet)}!${absolute(areaOf(area))}` }]
  if (titleRows === undefined) return names
  const [first, last = first] = titleRows.split(':')
  return [...names, { name: '_xlnm.Print_Titles', formula: `${quotedSheet(sheet)}!$${first}:$${last}` }]
}

/**
 * A rectangle with dollar signs, as names and charts want it.
 *
 * @example absolute({ from: { row: 0, column: 0 }, to: { row: 8, column: 2 } }) // '$A$1:$C$9'
 */
export function absolute({ from, to }: Area): string {
  const corner = ({ row, column }: Area['from']) => `$${columnLetters(column)}$${row + 1}`
  return corner(from) === corner(to) ? corner(from) : `${corner(from)}:${corner(to)}`
}
