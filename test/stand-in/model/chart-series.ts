import { rangeOf } from '../../../src/workbook/address'
import { demand } from '../host-error'
import { colour, oneOf } from './looks'
import { sizeOf } from './area'
import { Range } from './range'
import type { ChartState, SeriesState, SheetState } from './state'

export function newSeries(name: string, values: string): SeriesState {
  return {
    name,
    values,
    categories: null,
    sizes: null,
    type: null,
    colour: null,
    invisible: false,
    gapWidth: null,
    labels: false,
    inLegend: true,
  }
}

export class ChartFill {
  constructor(private readonly series: SeriesState) {}
  setSolidColor(value: string): void {
    this.series.colour = colour(value)
  }
  clear(): void {
    this.series.invisible = true
  }
}

export class ChartLineFormat {
  constructor(private readonly series: SeriesState) {}
  set weight(points: number) {
    demand(points > 0 && points <= 1_584, `${points} is not a line weight`)
  }
  clear(): void {
    this.series.invisible = true
  }
  set color(value: string) {
    this.series.colour = colour(value)
  }
}

export class ChartSeriesFormat {
  constructor(private readonly series: SeriesState) {}
  get fill(): ChartFill {
    return new ChartFill(this.series)
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.series)
  }
}

/** What labels say follows from the kind of the chart, which the saved plan holds: only the words are checked here. */
export class ChartDataLabels {
  set showValue(shown: boolean) {
    demand(typeof shown === 'boolean', 'Shown or not')
  }
  set showSeriesName(shown: boolean) {
    demand(typeof shown === 'boolean', 'Shown or not')
  }
  set numberFormat(format: string) {
    demand(format.length <= 255, `${format} is not a format`)
  }
}

export class ChartSeries {
  constructor(
    private readonly sheet: SheetState,
    private readonly series: SeriesState,
  ) {}
  set name(name: string) {
    this.series.name = name
  }
  set chartType(type: string) {
    this.series.type = oneOf(type, ['Line'])
  }
  set gapWidth(width: number) {
    demand(width >= 0 && width <= 500, `${width} is not a gap width`)
    this.series.gapWidth = width
  }
  set hasDataLabels(shown: boolean) {
    this.series.labels = shown
  }
  get dataLabels(): ChartDataLabels {
    demand(this.series.labels, 'The series has no labels')
    return new ChartDataLabels()
  }
  set markerStyle(style: string) {
    oneOf(style, ['None', 'Circle'])
  }
  set markerSize(size: number) {
    demand(Number.isInteger(size) && size >= 2 && size <= 72, `${size} is not the size of a marker`)
  }
  set markerBackgroundColor(value: string) {
    this.series.colour = colour(value)
  }
  set markerForegroundColor(value: string) {
    this.series.colour = colour(value)
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.series)
  }
  setValues(range: unknown): void {
    this.series.values = this.#line(range)
  }
  setXAxisValues(range: unknown): void {
    this.series.categories = this.#line(range)
  }
  setBubbleSizes(range: unknown): void {
    this.series.sizes = this.#line(range)
  }
  #line(range: unknown): string {
    const { sheet, area } = Range.areaOf(range)
    demand(sheet === this.sheet, 'A chart draws data of its own sheet')
    demand(Math.min(sizeOf(area).rows, sizeOf(area).columns) === 1, 'A series is one row or one column')
    return rangeOf(area)
  }
}

export class ChartSeriesCollection {
  constructor(
    private readonly sheet: SheetState,
    private readonly chart: ChartState,
  ) {}
  getItemAt(index: number): ChartSeries {
    const series = this.chart.series[index]
    demand(series !== undefined, `No series ${index}`)
    return new ChartSeries(this.sheet, series)
  }
  add(name: string): ChartSeries {
    this.chart.series.push(newSeries(name, 'A1'))
    return this.getItemAt(this.chart.series.length - 1)
  }
}
