import { positionOf } from '../../workbook/address'
import type { Position } from '../../workbook/address'
import type { PlanChart } from '../../workbook/sheet-plan'
import { escapeXml } from '../xml-text'
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING, XML_START } from './vocabulary'

/** Where the charts of a sheet lie, each with the sentence that says what it shows as alternative text. */
export function drawingPartXml(charts: readonly { chart: PlanChart; relationship: string }[]): string {
  const anchors = charts.map(({ chart, relationship }, i) => anchorXml(chart, i + 2, relationship)).join('')
  return `${XML_START}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors}</xdr:wsDr>`
}

/** A chart covers its cells whole, from the corner of the first to the far corner of the last. */
function anchorXml(chart: PlanChart, id: number, relationship: string): string {
  const to = positionOf(chart.to)
  const reference = `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>`
  const name = `id="${id}" name="${escapeXml(chart.name)}" descr="${escapeXml(chart.message)}"`
  return [
    '<xdr:twoCellAnchor>',
    markerXml('from', positionOf(chart.from)),
    markerXml('to', { row: to.row + 1, column: to.column + 1 }),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${name}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}">${reference}</a:graphicData></a:graphic></xdr:graphicFrame>`,
    '<xdr:clientData/></xdr:twoCellAnchor>',
  ].join('')
}

function markerXml(name: 'from' | 'to', { row, column }: Position): string {
  const place = `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`
  return `<xdr:${name}>${place}</xdr:${name}>`
}
