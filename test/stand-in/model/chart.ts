import { addressOf, rangeOf } from '../../../src/workbook/address'
import { demand, HostError } from '../host-error'
import { parseArea, sizeOf } from './area'
import { ChartAxes, ChartLegend, ChartTitle } from './chart-parts'
import { ChartSeriesCollection, newSeries } from './chart-series'
import { oneOf } from './looks'
import { Range } from './range'
import { beforeWriting, freshId, type BookState, type ChartState, type SheetState } from './state'

const TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'Line',
  'LineMarkers',
  'XYScatter',
  'Bubble',
] as const

export class Chart {
  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
    private readonly state: ChartState,
  ) {}
  get id(): string {
    return this.state.id
  }
  get name(): string {
    return this.state.name
  }
  set name(name: string) {
    demand(!this.sheet.charts.some((other) => other !== this.state && other.name === name), `Two charts named ${name}`)
    this.state.name = name
  }
  get title(): ChartTitle {
    return new ChartTitle(this.state)
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.state)
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.state)
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.sheet, this.state)
  }
  setPosition(startCell: string, endCell: string): void {
    beforeWriting(this.book, this.sheet)
    this.state.from = addressOf(parseArea(startCell).from)
    this.state.to = addressOf(parseArea(endCell).from)
  }
  delete(): void {
    beforeWriting(this.book, this.sheet)
    this.sheet.charts = this.sheet.charts.filter((other) => other !== this.state)
  }
}

export class ChartCollection {
  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
  ) {}
  get items(): Chart[] {
    return this.sheet.charts.map((state) => new Chart(this.book, this.sheet, state))
  }
  getItem(name: string): Chart {
    const state = this.sheet.charts.find((chart) => chart.name === name || chart.id === name)
    if (!state) throw new HostError('ItemNotFound', `No chart ${name}`)
    return new Chart(this.book, this.sheet, state)
  }
  add(type: string, source: unknown, seriesBy: string): Chart {
    beforeWriting(this.book, this.sheet)
    const { sheet, area } = Range.areaOf(source)
    demand(sheet === this.sheet, 'A chart draws data of its own sheet')
    const by = oneOf(seriesBy, ['Columns', 'Rows'])
    demand(sizeOf(area)[by === 'Columns' ? 'columns' : 'rows'] === 1, 'Series are set one by one: one line of data')
    const state: ChartState = {
      id: freshId(this.book),
      name: `Chart ${this.sheet.charts.length + 1}`,
      type: oneOf(type, TYPES),
      title: '',
      categoryTitle: '',
      valueTitle: '',
      valueFormat: null,
      valueMin: null,
      reversed: false,
      legend: 'Bottom',
      from: 'A1',
      to: 'H15',
      series: [newSeries('Series1', rangeOf(area))],
    }
    this.sheet.charts.push(state)
    return new Chart(this.book, this.sheet, state)
  }
}
