import type { CellFormat } from '../../workbook/sheet-plan'
import { findElement, findElements, readAttribute, rootPrefix } from '../xml-patch'
import { alignmentXml, borderXml, builtInFormat, dxfXml, fillXml, fontXml, numberFormatXml } from './cell-look'
import { openSection, saveSection } from './style-section'

const FIRST_CUSTOM_FORMAT = 164

/** The styles of a workbook, to which formats are added when no style of the workbook is that one already. */
export type Styles = {
  /** The index of the cell style that looks so; `quoted` for a text that must stay one when it is edited. */
  cellStyle(format: CellFormat | null, quoted: boolean): number
  /** The index of the differential format that looks so. */
  conditionalStyle(format: Pick<CellFormat, 'bold' | 'colour' | 'fill'>): number
  /** The part with what was added at the ends of its lists. */
  save(): string
}

/** Opens a styles part for growing; everything that it held keeps its index and its text. */
export function openStyles(xml: string): Styles {
  const fonts = openSection(xml, 'fonts', 'font')
  const fills = openSection(xml, 'fills', 'fill')
  const borders = openSection(xml, 'borders', 'border')
  const xfs = openSection(xml, 'cellXfs', 'xf')
  const dxfs = openSection(xml, 'dxfs', 'dxf')
  const formats = openNumberFormats(xml)
  const normal = normalStyle(xml)
  const normalFont = childrenByName(fonts.known[normal.fontId] ?? '<font/>')
  const styles = new Map<string, number>()

  function addStyle(format: CellFormat, quoted: boolean): number {
    const { bold, italic, size, colour, fill, ruleAbove, ruleBelow, numberFormat } = format
    const hasFont = bold || italic || size !== undefined || colour !== undefined
    const font = hasFont ? fonts.indexOf(fontXml(normalFont, format)) : normal.fontId
    const filled = fill ? fills.indexOf(fillXml(fill)) : normal.fillId
    const border = ruleAbove || ruleBelow ? borders.indexOf(borderXml(format)) : normal.borderId
    const number = numberFormat === undefined ? normal.numFmtId : formats.idOf(numberFormat)
    const alignment = alignmentXml(format)
    const applied = [
      quoted ? ' quotePrefix="1"' : '',
      number !== normal.numFmtId ? ' applyNumberFormat="1"' : '',
      hasFont ? ' applyFont="1"' : '',
      fill ? ' applyFill="1"' : '',
      border !== normal.borderId ? ' applyBorder="1"' : '',
      alignment ? ' applyAlignment="1"' : '',
    ].join('')
    const ids = `numFmtId="${number}" fontId="${font}" fillId="${filled}" borderId="${border}" xfId="${normal.xfId}"`
    return xfs.indexOf(alignment ? `<xf ${ids}${applied}>${alignment}</xf>` : `<xf ${ids}${applied}/>`)
  }

  return {
    cellStyle(format, quoted) {
      if (!format && !quoted) return 0
      const key = `${quoted}${JSON.stringify(format, Object.keys(format ?? {}).sort())}`
      const style = styles.get(key) ?? (isPlain(format) && !quoted ? 0 : addStyle(format ?? {}, quoted))
      styles.set(key, style)
      return style
    },
    conditionalStyle: (format) => dxfs.indexOf(dxfXml(format)),
    save() {
      const prefix = rootPrefix(xml)
      const sections = { numFmts: formats.section, fonts, fills, borders, cellXfs: xfs, dxfs }
      return Object.entries(sections).reduce((text, [name, section]) => saveSection(text, name, section, prefix), xml)
    },
  }
}

function isPlain(format: CellFormat | null): boolean {
  return Object.values(format ?? {}).every((value) => value === undefined || value === false || value === 0)
}

type NormalStyle = { numFmtId: number; fontId: number; fillId: number; borderId: number; xfId: number }

/** The look of a cell that nothing is said about: the first cell style. */
function normalStyle(xml: string): NormalStyle {
  const first = findElement(xml, 'styleSheet/cellXfs/xf')
  const number = (name: string) => Number((first && readAttribute(xml, first, name)) ?? 0)
  const [numFmtId, fontId, fillId, borderId] = ['numFmtId', 'fontId', 'fillId', 'borderId'].map(number)
  return { numFmtId: numFmtId!, fontId: fontId!, fillId: fillId!, borderId: borderId!, xfId: number('xfId') }
}

/** Number formats are found by their code and numbered from 164 on. */
function openNumberFormats(xml: string) {
  const section = openSection(xml, 'numFmts', 'numFmt')
  const ids = new Map<string, number>()
  let next = FIRST_CUSTOM_FORMAT
  for (const element of findElements(xml, 'styleSheet/numFmts/numFmt')) {
    const id = Number(readAttribute(xml, element, 'numFmtId'))
    const code = readAttribute(xml, element, 'formatCode') ?? ''
    if (!ids.has(code)) ids.set(code, id)
    next = Math.max(next, id + 1)
  }
  return {
    section,
    idOf(code: string): number {
      const known = builtInFormat(code) ?? ids.get(code)
      if (known !== undefined) return known
      ids.set(code, next)
      section.indexOf(numberFormatXml(next, code))
      return next++
    },
  }
}

/** The children of an element by name, each as its own text without prefix. */
function childrenByName(font: string): Record<string, string> {
  const names = ['sz', 'color', 'name', 'family', 'charset', 'scheme']
  const found = names.map((name) => [name, findElement(font, `font/${name}`)] as const)
  return Object.fromEntries(
    found.flatMap(([name, element]) =>
      element ? [[name, font.slice(element.start, element.end).replace(/<(\/?)\w+:/g, '<$1')]] : [],
    ),
  )
}
