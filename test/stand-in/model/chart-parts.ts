import { demand } from '../host-error'
import { oneOf } from './looks'
import type { ChartState } from './state'

export class ChartTitle {
  constructor(private readonly chart: ChartState) {}
  set text(text: string) {
    demand(text.length <= 255, 'A chart title has at most 255 characters')
    this.chart.title = text
  }
}

type AxisTitle = 'categoryTitle' | 'valueTitle'

export class ChartAxisTitle {
  constructor(
    private readonly chart: ChartState,
    private readonly axis: AxisTitle,
  ) {}
  set text(text: string) {
    this.chart[this.axis] = text
  }
}

export class ChartAxis {
  constructor(
    private readonly chart: ChartState,
    private readonly axis: AxisTitle,
  ) {}
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.chart, this.axis)
  }
  set numberFormat(format: string) {
    demand(this.axis === 'valueTitle', 'Only the value axis has a number format')
    this.chart.valueFormat = format
  }
  set minimum(value: number) {
    demand(this.axis === 'valueTitle' && Number.isFinite(value), 'The value axis starts at a number')
    this.chart.valueMin = value
  }
  set tickLabelPosition(position: string) {
    oneOf(position, ['Low'])
  }
  set position(position: string) {
    oneOf(position, ['Maximum'])
    demand(this.axis === 'categoryTitle' && this.chart.reversed, 'Values cross at the far end of reversed categories')
  }
  set reversePlotOrder(reversed: boolean) {
    demand(this.axis === 'categoryTitle', 'Only the categories are reversed')
    this.chart.reversed = reversed
  }
}

export class ChartAxes {
  constructor(private readonly chart: ChartState) {}
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'categoryTitle')
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'valueTitle')
  }
}

export class ChartLegendEntry {
  constructor(
    private readonly chart: ChartState,
    private readonly index: number,
  ) {}
  set visible(visible: boolean) {
    this.chart.series[this.index]!.inLegend = visible
  }
}

export class ChartLegendEntryCollection {
  constructor(private readonly chart: ChartState) {}
  getItemAt(index: number): ChartLegendEntry {
    demand(index >= 0 && index < this.chart.series.length, `No legend entry ${index}`)
    return new ChartLegendEntry(this.chart, index)
  }
}

export class ChartLegend {
  constructor(private readonly chart: ChartState) {}
  set visible(visible: boolean) {
    this.chart.legend = visible ? 'Bottom' : 'none'
  }
  set position(position: string) {
    this.chart.legend = oneOf(position, ['Bottom'])
  }
  get legendEntries(): ChartLegendEntryCollection {
    return new ChartLegendEntryCollection(this.chart)
  }
}
