import type { PlanChart, PlanSeries } from '../../workbook/sheet-plan'
import { axesXml } from './chart-axes'
import type { ChartSheet } from './chart-data'
import { textLook, titleXml } from './chart-look'
import { plotXml } from './chart-plot'
import { CHART, DRAWING, RELATIONSHIPS, XML_START } from './vocabulary'

/** A chart with the values of its cells at hand, so that it shows before anything is calculated (ECMA-376 part 1, 21.2). */
export function chartPartXml(chart: PlanChart, sheet: ChartSheet): string {
  const series = inDrawingOrder(chart.series)
  return [
    XML_START,
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">`,
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title, 1200, { bold: true, upright: false }),
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(chart, series, sheet)}${axesXml(chart)}</c:plotArea>`,
    legendXml(chart, series),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    textLook(900),
    '</c:chartSpace>',
  ].join('')
}

/** Columns first, lines over them: the order of drawing, of numbers and of the legend. */
function inDrawingOrder(series: readonly PlanSeries[]): PlanSeries[] {
  return [...series.filter((one) => !one.line), ...series.filter((one) => one.line)]
}

/** The legend without the entries of series that are not drawn. */
function legendXml({ legend }: PlanChart, series: readonly PlanSeries[]): string {
  if (legend === 'none') return ''
  const hidden = series.flatMap(({ invisible }, i) =>
    invisible ? [`<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`] : [],
  )
  return `<c:legend><c:legendPos val="b"/>${hidden.join('')}<c:overlay val="0"/></c:legend>`
}
