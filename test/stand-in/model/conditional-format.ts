import { rangeOf, type Area } from '../../../src/workbook/address'
import { demand } from '../host-error'
import { colour, oneOf } from './looks'
import { beforeWriting, freshId, type BookState, type ConditionalState, type SheetState } from './state'
import { inside, parseArea } from './area'

export class ConditionalRangeFont {
  constructor(private readonly state: ConditionalState) {}
  set color(value: string) {
    this.state.font = colour(value)
  }
  set bold(value: boolean) {
    this.state.bold = value
  }
}

export class ConditionalRangeFill {
  constructor(private readonly state: ConditionalState) {}
  set color(value: string) {
    this.state.fill = colour(value)
  }
}

export class ConditionalRangeFormat {
  constructor(private readonly state: ConditionalState) {}
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.state)
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.state)
  }
}

export class ConditionalFormatRule {
  constructor(private readonly state: ConditionalState) {}
  set formula(value: string) {
    demand(typeof value === 'string' && value.startsWith('='), `${value} is not a formula`)
    this.state.formula = value.slice(1)
  }
}

export class CustomConditionalFormat {
  constructor(private readonly state: ConditionalState) {}
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.state)
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.state)
  }
}

type Criterion = { formula?: string | null; type: string; color: string }

export class ColorScaleConditionalFormat {
  constructor(private readonly state: ConditionalState) {}
  set criteria({ minimum, midpoint, maximum }: { minimum: Criterion; midpoint?: Criterion; maximum: Criterion }) {
    oneOf(minimum.type, ['LowestValue'])
    oneOf(maximum.type, ['HighestValue'])
    if (midpoint) demand(midpoint.type === 'Percentile' && midpoint.formula === '50', 'The middle is the median')
    this.state.scale = {
      low: colour(minimum.color),
      middle: midpoint ? colour(midpoint.color) : null,
      high: colour(maximum.color),
    }
  }
}

export class ConditionalDataBarPositiveFormat {
  constructor(private readonly state: ConditionalState) {}
  set fillColor(value: string) {
    this.state.bar = colour(value)
  }
}

export class DataBarConditionalFormat {
  constructor(private readonly state: ConditionalState) {}
  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.state)
  }
}

export class ConditionalFormat {
  constructor(private readonly state: ConditionalState) {}
  get id(): string {
    return this.state.id
  }
  get custom(): CustomConditionalFormat {
    demand(this.state.type === 'Custom', `This conditional format is a ${this.state.type}`)
    return new CustomConditionalFormat(this.state)
  }
  get colorScale(): ColorScaleConditionalFormat {
    demand(this.state.type === 'ColorScale', `This conditional format is a ${this.state.type}`)
    return new ColorScaleConditionalFormat(this.state)
  }
  get dataBar(): DataBarConditionalFormat {
    demand(this.state.type === 'DataBar', `This conditional format is a ${this.state.type}`)
    return new DataBarConditionalFormat(this.state)
  }
}

export class ConditionalFormatCollection {
  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
    private readonly area: Area,
  ) {}
  add(type: string): ConditionalFormat {
    beforeWriting(this.book, this.sheet)
    const state: ConditionalState = {
      id: freshId(this.book),
      range: rangeOf(this.area),
      type: oneOf(type, ['Custom', 'ColorScale', 'DataBar']),
    }
    this.sheet.conditional.push(state)
    return new ConditionalFormat(state)
  }
  getItem(id: string): ConditionalFormat {
    const state = this.sheet.conditional.find((other) => other.id === id)
    demand(state !== undefined, `No conditional format ${id}`)
    return new ConditionalFormat(state)
  }
  clearAll(): void {
    beforeWriting(this.book, this.sheet)
    this.sheet.conditional = this.sheet.conditional.filter(({ range }) => {
      const { from } = parseArea(range)
      return !inside(this.area, from.row, from.column)
    })
  }
}
