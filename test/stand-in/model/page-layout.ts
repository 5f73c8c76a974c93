import { rangeOf } from '../../../src/workbook/address'
import { demand } from '../host-error'
import { parseArea } from './area'
import { oneOf } from './looks'
import { Range } from './range'
import { beforeWriting, type BookState, type SheetState } from './state'

const POSITIONS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const

export class HeaderFooter {
  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
  ) {}
  set leftHeader(text: string) {
    this.#write('leftHeader', text)
  }
  set centerHeader(text: string) {
    this.#write('centerHeader', text)
  }
  set rightHeader(text: string) {
    this.#write('rightHeader', text)
  }
  set leftFooter(text: string) {
    this.#write('leftFooter', text)
  }
  set centerFooter(text: string) {
    this.#write('centerFooter', text)
  }
  set rightFooter(text: string) {
    this.#write('rightFooter', text)
  }
  #write(position: (typeof POSITIONS)[number], text: string): void {
    beforeWriting(this.book, this.sheet)
    const texts = { ...this.sheet.print.headerFooter, [position]: text }
    for (const line of ['Header', 'Footer']) {
      const length = POSITIONS.filter((other) => other.endsWith(line)).reduce(
        (sum, other) => sum + (texts[other]?.length ?? 0) + 2,
        0,
      )
      demand(length <= 255, 'A header or footer has at most 255 characters')
    }
    this.sheet.print.headerFooter = texts
  }
}

export class HeaderFooterGroup {
  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
  ) {}
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheet)
  }
}

type Zoom = { horizontalFitToPages?: number; verticalFitToPages?: number }

/** Margins are the same on all our pages: the file writer knows them. */
function margin(points: number): void {
  demand(points >= 0 && points < 200, `${points} is not a margin in points`)
}

export class PageLayout {
  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
  ) {}
  set paperSize(size: string) {
    this.#print.paper = oneOf(size, ['A4', 'A3'])
  }
  set orientation(orientation: string) {
    this.#print.orientation = oneOf(orientation, ['Landscape', 'Portrait'])
  }
  set zoom({ horizontalFitToPages = 0, verticalFitToPages = 0, ...others }: Zoom) {
    demand(Object.keys(others).length === 0, `Unknown zoom ${JSON.stringify(others)}`)
    this.#print.fit = { wide: horizontalFitToPages, high: verticalFitToPages }
  }
  set centerHorizontally(centred: boolean) {
    demand(centred, 'Pages are centred')
  }
  set leftMargin(points: number) {
    margin(points)
  }
  set rightMargin(points: number) {
    margin(points)
  }
  set topMargin(points: number) {
    margin(points)
  }
  set bottomMargin(points: number) {
    margin(points)
  }
  set headerMargin(points: number) {
    margin(points)
  }
  set footerMargin(points: number) {
    margin(points)
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.book, this.sheet)
  }
  setPrintArea(area: unknown): void {
    this.#print.area = typeof area === 'string' ? rangeOf(parseArea(area)) : rangeOf(Range.areaOf(area).area)
  }
  setPrintTitleRows(rows: unknown): void {
    demand(typeof rows === 'string' && /^\$\d+:\$\d+$/.test(rows), 'Title rows are written $1:$3')
    this.#print.titleRows = rows.replaceAll('$', '')
  }
  get #print(): SheetState['print'] {
    beforeWriting(this.book, this.sheet)
    return this.sheet.print
  }
}

export class PageBreak {}

export class PageBreakCollection {
  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
  ) {}
  add(range: unknown): PageBreak {
    beforeWriting(this.book, this.sheet)
    const { from } = typeof range === 'string' ? parseArea(range) : Range.areaOf(range).area
    demand(from.row > 0, 'No page begins before the first row')
    this.sheet.print.breaks.push(from.row + 1)
    return new PageBreak()
  }
  removePageBreaks(): void {
    beforeWriting(this.book, this.sheet)
    this.sheet.print.breaks = []
  }
}
