import type { CellFormat, Colour } from '../workbook/sheet-plan'

/** One accent and its tints, one neutral scale; green, amber and red speak of status only. */
export const COLOURS = {
  accent: '#1B4F8A',
  accentMid: '#5B8AC0',
  accentSoft: '#A9C4E2',
  accentPale: '#E8F0F8',
  ink: '#1F2933',
  inkSoft: '#52606D',
  grey: '#9AA5B1',
  rule: '#CBD2D9',
  mist: '#F3F5F8',
  white: '#FFFFFF',
  good: '#1E6B3A',
  goodPale: '#DDF1E4',
  watch: '#855600',
  watchPale: '#FDF0D2',
  bad: '#A61B1B',
  badPale: '#FBE1E1',
} as const satisfies Record<string, Colour>

/** Series of a stacked chart, darkest first, that stay apart when printed in grey. */
export const SERIES_COLOURS: readonly Colour[] = [
  '#12355B',
  '#2F6DB0',
  '#A9C4E2',
  '#52606D',
  '#7FA9D6',
  '#1B4F8A',
  '#CBD2D9',
  '#5B8AC0',
  '#9AA5B1',
]

const { accent, accentPale, ink, inkSoft, mist, rule } = COLOURS
const row: CellFormat = { vertical: 'center', ruleBelow: rule, colour: ink }
/** Set off from the numbers to its left. */
const left: CellFormat = { ...row, align: 'left', indent: 1 }
const right: CellFormat = { ...row, align: 'right' }
const sum: CellFormat = {
  vertical: 'center',
  bold: true,
  colour: ink,
  fill: mist,
  ruleAbove: accent,
  ruleBelow: accent,
}
const status: CellFormat = { ...left, bold: true, indent: 1 }
const header: CellFormat = {
  bold: true,
  colour: accent,
  fill: accentPale,
  vertical: 'center',
  wrap: true,
  ruleBelow: accent,
}

const NUMBERS = {
  /** Euros in the cell, thousands of euros on paper. */
  thousands: '#,##0,',
  euros: '#,##0.00',
  days: '#,##0.0',
  /** Days lacking: nothing is shown as a dash. */
  gap: '#,##0.0;-#,##0.0;"–"',
  /** What was added or taken away: with its sign, and a dash where nothing moved. */
  thousandsMoved: '+#,##0,;-#,##0,;"–"',
  daysMoved: '+#,##0.0;-#,##0.0;"–"',
  integer: '#,##0',
  decimal: '#,##0.0',
  factor: '#,##0.00',
  percent: '0.0%',
  /** A rate that the law gives with three decimals. */
  fine: '0.000%',
  wholePercent: '0%',
  date: 'dd/mm/yyyy',
} as const

type NumberName = keyof typeof NUMBERS

const numbers = <Suffix extends string>(suffix: Suffix, base: CellFormat) =>
  Object.fromEntries(
    Object.entries(NUMBERS).map(([name, numberFormat]) => [name + suffix, { ...base, numberFormat }]),
  ) as Record<`${NumberName}${Suffix}`, CellFormat>

/** The formats of all generated sheets, by the name that plans use; a total is its row's format with `Total` after it. */
export const LOOK = {
  title: { bold: true, size: 18, colour: accent, vertical: 'center' },
  message: { size: 12, colour: ink, vertical: 'center' },
  heading: { bold: true, size: 13, colour: accent, vertical: 'bottom' },
  chartMessage: { bold: true, colour: ink, vertical: 'center' },
  stamp: { size: 9, colour: inkSoft, vertical: 'center' },
  note: { italic: true, colour: inkSoft, vertical: 'center' },
  header: { ...header, align: 'left', indent: 1 },
  /** Over a text that runs over the columns to its right. */
  headerSpill: { ...header, align: 'left', indent: 1, wrap: false },
  headerRight: { ...header, align: 'right' },
  headerCenter: { ...header, align: 'center' },
  text: left,
  textWrap: { ...left, wrap: true },
  /** A text that follows a column of numbers. */
  textApart: { ...left, wrap: true, indent: 1 },
  /** Text that must stay text whatever it looks like. */
  code: { ...left, numberFormat: '@' },
  input: { ...left, wrap: true, vertical: 'top', fill: '#FFFDF2' },
  /** "n/a" where a number would stand. */
  missing: { ...right, colour: inkSoft },
  missingTotal: { ...sum, align: 'right', colour: inkSoft },
  textTotal: { ...sum, align: 'left', indent: 1 },
  ...numbers('', right),
  ...numbers('Total', { ...sum, align: 'right' }),
  good: { ...status, colour: COLOURS.good, fill: COLOURS.goodPale },
  watch: { ...status, colour: COLOURS.watch, fill: COLOURS.watchPale },
  bad: { ...status, colour: COLOURS.bad, fill: COLOURS.badPale },
  neutral: { ...status, colour: inkSoft, bold: false },
  /** What formulas multiply, beside what is printed. */
  coefficient: { size: 9, colour: inkSoft, numberFormat: '0.0000' },
  rank: { ...row, align: 'center', numberFormat: '#,##0' },
  /** Load over capacity: symbol and figure change with the value. */
  load: { ...right, numberFormat: '[>1]"■ "0%;[>0.9]"▲ "0%;"● "0%' },
  overload: { ...right, bold: true, colour: COLOURS.bad, fill: COLOURS.badPale, numberFormat: '"■ "0%' },
  loadTotal: { ...sum, align: 'right', numberFormat: '[>1]"■ "0%;[>0.9]"▲ "0%;"● "0%' },
  figureLabel: { size: 9, colour: inkSoft, fill: mist, align: 'left', vertical: 'center', indent: 1 },
  figureThousands: figure('#,##0," k€"'),
  figureDays: figure('#,##0.0'),
  figureInteger: figure('#,##0'),
  figurePercent: figure('0.0%'),
  figureText: figure('@'),
} satisfies Record<string, CellFormat>

export type FormatName = keyof typeof LOOK

function figure(numberFormat: string): CellFormat {
  return {
    numberFormat,
    size: 16,
    bold: true,
    colour: accent,
    fill: mist,
    align: 'left',
    vertical: 'center',
    indent: 1,
  }
}
