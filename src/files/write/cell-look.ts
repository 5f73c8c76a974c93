import { escapeXml } from '../xml-text'
import type { CellFormat, Colour } from '../../workbook/sheet-plan'

/** The formats that every workbook knows by number (ECMA-376 part 1, 18.8.30), those that no language changes. */
const BUILT_IN: Record<string, number> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  '@': 49,
}

/** The number of a number format that needs no declaration; null when it must be declared. */
export function builtInFormat(code: string): number | null {
  return BUILT_IN[code] ?? null
}

/**
 * A colour as files write it, opaque.
 *
 * @example argb('#1f4e79') // 'FF1F4E79'
 */
export function argb(colour: Colour): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new RangeError(`"${colour}" is not a colour #RRGGBB`)
  return `FF${colour.slice(1).toUpperCase()}`
}

export function colourXml(element: string, colour: Colour): string {
  return `<${element} rgb="${argb(colour)}"/>`
}

/** A solid fill of a cell. */
export function fillXml(colour: Colour): string {
  return `<fill><patternFill patternType="solid">${colourXml('fgColor', colour)}<bgColor indexed="64"/></patternFill></fill>`
}

/** Thin rules above and below; never left and right. */
export function borderXml({ ruleAbove, ruleBelow }: CellFormat): string {
  const side = (name: string, colour: Colour | undefined) =>
    colour ? `<${name} style="thin">${colourXml('color', colour)}</${name}>` : `<${name}/>`
  return `<border><left/><right/>${side('top', ruleAbove)}${side('bottom', ruleBelow)}<diagonal/></border>`
}

/** The children of a `<font>` in the order that Excel writes, those of the workbook's normal font unless the format says otherwise. */
export function fontXml(normal: Readonly<Record<string, string>>, { bold, italic, size, colour }: CellFormat): string {
  const said: Record<string, string | undefined> = {
    b: bold ? '<b/>' : undefined,
    i: italic ? '<i/>' : undefined,
    sz: size === undefined ? normal['sz'] : `<sz val="${size}"/>`,
    color: colour === undefined ? normal['color'] : colourXml('color', colour),
    name: normal['name'],
    family: normal['family'],
    charset: normal['charset'],
    scheme: normal['scheme'],
  }
  return `<font>${Object.values(said).join('')}</font>`
}

/** How a cell's text is placed; empty when nothing is said. */
export function alignmentXml({ align, vertical, wrap, indent }: CellFormat): string {
  const horizontal = align === 'centerAcross' ? 'centerContinuous' : align
  const attributes = [
    horizontal ? ` horizontal="${horizontal}"` : '',
    vertical ? ` vertical="${vertical}"` : '',
    wrap ? ' wrapText="1"' : '',
    indent ? ` indent="${indent}"` : '',
  ].join('')
  return attributes && `<alignment${attributes}/>`
}

/** A differential format, the one of a conditional format. */
export function dxfXml({ bold, colour, fill }: Pick<CellFormat, 'bold' | 'colour' | 'fill'>): string {
  const font = `${bold ? '<b/>' : ''}${colour ? colourXml('color', colour) : ''}`
  const filled = fill ? `<fill><patternFill>${colourXml('bgColor', fill)}</patternFill></fill>` : ''
  return `<dxf>${font && `<font>${font}</font>`}${filled}</dxf>`
}

/** A number format that the workbook must declare. */
export function numberFormatXml(id: number, code: string): string {
  return `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`
}
