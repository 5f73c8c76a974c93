import type { PlanChart } from '../../workbook/sheet-plan'
import { escapeXml } from '../xml-text'
import { axisLine, gridlines, textLook, titleXml } from './chart-look'

/** The two axes of a chart by their numbers: `across` is horizontal except for bars. */
export const AXES = { category: 111111111, value: 222222222 } as const

/** Both axes, each with its title. Bars list their categories from the top down. */
export function axesXml(chart: PlanChart): string {
  const { kind } = chart
  if (kind === 'scatter' || kind === 'bubble') {
    return (
      valueAxis({ ...AXES, id: AXES.category, crosses: AXES.value, place: 'b', title: chart.categoryTitle }) +
      valueAxis({
        id: AXES.value,
        crosses: AXES.category,
        place: 'l',
        title: chart.valueTitle,
        format: chart.valueFormat,
        min: chart.valueMin,
      })
    )
  }
  const bars = kind === 'barClustered' || kind === 'barStacked'
  const { valueTitle: title, valueFormat: format, valueMin: min } = chart
  const value = { id: AXES.value, crosses: AXES.category, title, format, min }
  return (
    categoryAxis(chart, bars) +
    valueAxis(
      bars ? { ...value, place: 'b', crossesAt: 'max', between: true } : { ...value, place: 'l', between: true },
    )
  )
}

function categoryAxis({ categoryTitle }: PlanChart, bars: boolean): string {
  return [
    `<c:catAx><c:axId val="${AXES.category}"/><c:scaling><c:orientation val="${bars ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${bars ? 'l' : 'b'}"/>`,
    titleXml(categoryTitle, 900, { bold: false, upright: bars }),
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="low"/>${axisLine()}${textLook(900)}<c:crossAx val="${AXES.value}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('')
}

type ValueAxis = {
  id: number
  crosses: number
  place: 'b' | 'l'
  title: string
  format?: string | undefined
  min?: number | undefined
  crossesAt?: 'max'
  /** Values stand between the marks of a category axis. */
  between?: boolean
}

function valueAxis({ id, crosses, place, title, format, min, crossesAt, between }: ValueAxis): string {
  const least = min === undefined ? '' : `<c:min val="${min}"/>`
  return [
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${place}"/>${gridlines()}`,
    titleXml(title, 900, { bold: false, upright: place === 'l' }),
    `<c:numFmt formatCode="${escapeXml(format ?? 'General')}" sourceLinked="${format === undefined ? 1 : 0}"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${crossesAt ? 'nextTo' : 'low'}"/>`,
    `${axisLine()}${textLook(900)}<c:crossAx val="${crosses}"/><c:crosses val="${crossesAt ?? 'autoZero'}"/>`,
    `<c:crossBetween val="${between ? 'between' : 'midCat'}"/></c:valAx>`,
  ].join('')
}
