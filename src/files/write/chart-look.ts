import type { Colour, PlanSeries } from '../../workbook/sheet-plan'
import { cellText } from './cell-text'

/** Text and thin lines of charts: one dark neutral, one light. */
const INK = '404040'
const RULE = 'D9D9D9'

/** Line widths in English Metric Units, 12,700 to a point. */
const THIN = 9525
const SERIES_LINE = 28575

function solidFill(colour: Colour): string {
  return `<a:solidFill>${rgb(colour.slice(1))}</a:solidFill>`
}

function rgb(hex: string): string {
  return `<a:srgbClr val="${hex.toUpperCase()}"/>`
}

/** How a filled series looks: its colour, or nothing at all for the base of a waterfall. */
export function fillLook({ colour, invisible }: PlanSeries): string {
  if (invisible) return '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'
  return colour ? `<c:spPr>${solidFill(colour)}</c:spPr>` : ''
}

/** How a line looks; an invisible one is not drawn. */
export function lineLook({ colour, invisible }: PlanSeries): string {
  if (invisible) return '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>'
  return `<c:spPr><a:ln w="${SERIES_LINE}" cap="rnd">${colour ? solidFill(colour) : ''}<a:round/></a:ln></c:spPr>`
}

/** Points of a scatter: marks without a line between them. */
export function markerLook({ colour }: PlanSeries): string {
  const look = colour ? `<c:spPr>${solidFill(colour)}<a:ln><a:noFill/></a:ln></c:spPr>` : ''
  return `<c:marker><c:symbol val="circle"/><c:size val="7"/>${look}</c:marker>`
}

/** Bubbles are see-through, so that one does not hide another. */
export function bubbleLook({ colour }: PlanSeries): string {
  if (!colour) return ''
  const fill = `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"><a:alpha val="70000"/></a:srgbClr></a:solidFill>`
  return `<c:spPr>${fill}<a:ln w="${THIN}"><a:solidFill>${rgb('FFFFFF')}</a:solidFill></a:ln></c:spPr>`
}

export function gridlines(): string {
  return `<c:majorGridlines><c:spPr>${thinRule()}</c:spPr></c:majorGridlines>`
}

export function axisLine(): string {
  return `<c:spPr><a:noFill/>${thinRule()}</c:spPr>`
}

function thinRule(): string {
  return `<a:ln w="${THIN}"><a:solidFill>${rgb(RULE)}</a:solidFill></a:ln>`
}

/** A title of the chart or of an axis; sizes in hundredths of a point. */
export function titleXml(text: string, size: number, { bold, upright }: { bold: boolean; upright: boolean }): string {
  const properties = `sz="${size}" b="${bold ? 1 : 0}"`
  const run = `<a:r><a:rPr ${properties}><a:solidFill>${rgb(INK)}</a:solidFill></a:rPr><a:t>${cellText(text)}</a:t></a:r>`
  const body = upright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>'
  const defaults = `<a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}"/></a:pPr>`
  const rich = `<c:rich>${body}<a:lstStyle/><a:p>${defaults}${run}</a:p></c:rich>`
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`
}

/** Dark text, or white text on a dark fill (relative luminance of WCAG 2, where both have the same contrast at 0.18). */
export function inkOn(fill: Colour | undefined): string {
  if (fill === undefined) return INK
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(fill.slice(at, at + 2), 16) / 255))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! < 0.18 ? 'FFFFFF' : INK
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

/** The look of labels: axis values, legend, data labels. */
export function textLook(size: number, ink: string = INK): string {
  const fill = `<a:solidFill>${rgb(ink)}</a:solidFill>`
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${fill}</a:defRPr></a:pPr></a:p></c:txPr>`
}
