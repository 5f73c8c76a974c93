import type { SheetMark } from './raw-table'

export type PlanValue = string | number | boolean | null

/** A formula in en-US without `=`, always with the value that our engine computed. */
export type PlanFormula = { formula: string; value: PlanValue }

export type PlanCell = PlanValue | PlanFormula

/** `#RRGGBB`. */
export type Colour = `#${string}`

/** How a cell looks; what is absent stays as the workbook's own normal style has it. */
export type CellFormat = {
  numberFormat?: string
  bold?: boolean
  italic?: boolean
  /** Points. */
  size?: number
  colour?: Colour
  fill?: Colour
  align?: 'left' | 'center' | 'right' | 'centerAcross'
  vertical?: 'top' | 'center' | 'bottom'
  wrap?: boolean
  indent?: number
  /** A thin rule of that colour. */
  ruleAbove?: Colour
  ruleBelow?: Colour
}

/**
 * Cells side by side and the names of their formats: one name for all, one per column, or one per cell.
 * Formats are declared once in `SheetPlan.formats`. A cell covered by two areas is an error of the plan.
 */
export type PlanArea = {
  /** The first cell, `B4`. */
  at: string
  cells: PlanCell[][]
  format?: string | (string | null)[] | (string | null)[][]
}

/** A real Excel table over cells that areas have filled; its headers are the (text, unique) cells of its first row. */
export type PlanTable = {
  name: string
  range: string
  /** An Excel table style such as `TableStyleLight1`, or null for none. */
  style: string | null
  banded: boolean
  filter: boolean
  /** Calculated columns: header → formula, when every data cell of the column holds that same formula. */
  columnFormulas?: Record<string, string>
}

export type PlanConditionalFormat = { range: string } & (
  | { kind: 'formula'; formula: string; format: Pick<CellFormat, 'colour' | 'fill' | 'bold'> }
  | { kind: 'colourScale'; low: Colour; middle?: Colour; high: Colour }
  | { kind: 'dataBar'; colour: Colour }
)

export type PlanValidation = {
  range: string
  /** `list` of at most 255 characters, or `source`, a formula that names cells. */
  list?: string[]
  source?: string
  whole?: { min: number; max: number }
  decimal?: { min: number; max: number }
  date?: { min: number; max: number }
  prompt?: { title: string; text: string }
  error?: { title: string; text: string }
  /** `stop` refuses the entry, `warning` lets the user insist. */
  strictness: 'stop' | 'warning'
}

/** A link from a cell to a place in the same workbook; the cell's text comes from its area. */
export type PlanLink = { cell: string; target: { sheet: string; cell: string }; tip?: string }

/** Values and categories are ranges of the same sheet; the caches of a file come from the plan's own cells. */
export type PlanSeries = {
  name: string
  values: string
  categories?: string
  /** Bubble charts: horizontal positions and sizes. `values` are the vertical ones. */
  x?: string
  sizes?: string
  /** A series drawn as a line over columns. */
  line?: boolean
  colour?: Colour
  /** The base of a waterfall: takes room, is not drawn, is not in the legend. */
  invisible?: boolean
  /** Values beside the points; on scatter and bubble charts the series' name, which says what a point is. */
  dataLabels?: boolean
}

export type ChartKind =
  'columnClustered' | 'columnStacked' | 'barClustered' | 'barStacked' | 'line' | 'scatter' | 'bubble'

export type PlanChart = {
  /** Unique in the sheet; the name of the drawing object. */
  name: string
  kind: ChartKind
  title: string
  /** What the chart says, in a sentence; it also stands in a cell beside the chart. Alternative text where a file can hold it. */
  message: string
  from: string
  to: string
  categoryTitle: string
  valueTitle: string
  valueFormat?: string
  /** Where the value axis starts when not at zero; the axis title then says so. */
  valueMin?: number
  legend: 'bottom' | 'none'
  gapWidth?: number
  series: PlanSeries[]
}

export type PlanPrint = {
  paper: 'A4' | 'A3'
  orientation: 'landscape' | 'portrait'
  /** Pages wide and high; `high: 0` as many as needed. */
  fit: { wide: number; high: number }
  area: string
  /** Rows repeated on each page, `1:5`. */
  titleRows?: string
  /** In headers and footers `&P` is the page, `&N` the number of pages; any other ampersand is printed as it is. */
  header: { left: string; right: string }
  footer: { left: string; centre: string; right: string }
  /** First rows of new pages. */
  breaks?: number[]
}

/** A generated sheet as plain data: two writers apply it, one through Office.js, one into a file. */
export type SheetPlan = {
  /** What makes the sheet ours; null for a sheet that belongs to the user from then on, such as the input sheets of a sample. */
  mark: SheetMark | null
  /** The name wished; `toSheetName` has made it valid. A sheet that exists keeps its own name. */
  name: string
  tabColour?: Colour
  /** Width of each column in characters, from A on. */
  columns: number[]
  /** Heights in points of rows (counted from one) that differ from the normal height. */
  rowHeights?: Record<number, number>
  formats: Record<string, CellFormat>
  areas: PlanArea[]
  tables: PlanTable[]
  conditionalFormats: PlanConditionalFormat[]
  validations: PlanValidation[]
  links: PlanLink[]
  charts: PlanChart[]
  /** Rows above and columns left of the scrolling part. */
  frozen: { rows: number; columns: number }
  showGridlines: boolean
  print: PlanPrint
}
