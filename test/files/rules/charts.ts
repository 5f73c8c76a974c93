import type { Book } from './book'
import type { Rule } from './rule'
import { child, children, descendants, named } from './xml'
import type { Node } from './xml'

/** ECMA-376 part 1, 21.2: the order of children for what we write. */
const ORDER: Record<string, string> = {
  chartSpace:
    'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  scatterChart: 'scatterStyle varyColors ser dLbls axId extLst',
  bubbleChart: 'varyColors ser dLbls bubble3D bubbleScale showNegBubbles sizeRepresents axId extLst',
  ser: 'idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat val xVal yVal bubbleSize bubble3D shape smooth extLst',
  dLbls:
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
}

export function chartsOf(book: Book): { part: string; root: Node }[] {
  return [...book.parts.keys()]
    .filter((part) => /\/charts\/chart\d+\.xml$/.test(part))
    .map((part) => ({ part, root: book.xml(part) }))
}

const partsWhere = (book: Book, isWrong: (root: Node) => boolean) =>
  chartsOf(book)
    .filter(({ root }) => isWrong(root))
    .map(({ part }) => part)

/** Causes of the repair prompt that come from charts. */
export const chartRules: Record<string, Rule> = {
  'chart axes are there': (book) =>
    partsWhere(book, (root) => {
      const plot = child(child(root, 'chart'), 'plotArea')
      const axes = plot?.children.filter(({ name }) => name.endsWith('Ax')) ?? []
      const ids = axes.map((axis) => child(axis, 'axId')?.attributes['val'])
      const used =
        plot?.children.flatMap((chart) => children(chart, 'axId').map(({ attributes }) => attributes['val'])) ?? []
      const crossed = axes.map((axis) => child(axis, 'crossAx')?.attributes['val'])
      return [...used, ...crossed].some((id) => !ids.includes(id)) || new Set(ids).size !== ids.length
    }),
  'chart children are in order': (book) =>
    partsWhere(book, (root) =>
      descendants(root).some(({ name, children: inside }) => {
        const order = ORDER[name]?.split(' ')
        const places = inside.map((one) => order?.indexOf(one.name) ?? 0)
        return places.some((place, i) => place < 0 || (i > 0 && place < places[i - 1]!))
      }),
    ),
  'chart series are numbered once': (book) =>
    partsWhere(book, (root) => {
      const numbers = (element: string) => named(root, 'ser').map((series) => child(series, element)?.attributes['val'])
      return ['idx', 'order'].some((element) => new Set(numbers(element)).size !== numbers(element).length)
    }),
  'chart is not empty': (book) => partsWhere(book, (root) => named(root, 'ser').length === 0),
  'chart caches have their points': (book) =>
    partsWhere(book, (root) =>
      [...named(root, 'numCache'), ...named(root, 'strCache')].some((cache) => {
        const count = Number(child(cache, 'ptCount')?.attributes['val'])
        const places = children(cache, 'pt').map(({ attributes }) => Number(attributes['idx']))
        return (
          !Number.isInteger(count) || places.some((place, i) => place >= count || (i > 0 && place <= places[i - 1]!))
        )
      }),
    ),
  'drawing objects are numbered once': (book) =>
    [...book.parts.keys()]
      .filter((part) => /\/drawings\/drawing\d+\.xml$/.test(part))
      .filter((part) => {
        const ids = named(book.xml(part), 'cNvPr').map(({ attributes }) => attributes['id'])
        return new Set(ids).size !== ids.length
      }),
}
