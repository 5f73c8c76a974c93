import { MARK_PROPERTY } from '../../workbook/mark'
import { planGrid } from '../../workbook/plan-grid'
import type { PlanGrid } from '../../workbook/plan-grid'
import type { SheetPlan } from '../../workbook/sheet-plan'
import { addContentType } from '../content-types'
import { writePart } from '../parts'
import type { Package } from '../parts'
import { addRelationship } from '../relationships'
import { chartPartXml } from './chart-part'
import { drawingPartXml } from './drawing-part'
import { fileFormula } from './formula'
import { markBytes } from './mark'
import type { PartNaming } from './new-part'
import type { PlanNames } from './plan-names'
import { sheetPartXml } from './sheet-part'
import type { Styles } from './styles'
import { tablePartXml } from './table-part'
import { CONTENT_TYPE, RELATIONSHIPS } from './vocabulary'

/** What writing one sheet needs: its part's name, its name in the workbook, the numbers of its tables. */
export type SheetWriting = {
  part: string
  name: string
  selected: boolean
  firstTableId: number
  styles: Styles
  names: PlanNames
  newPart: PartNaming
}

/** Writes a worksheet part and the parts that hang on it: mark, charts with their drawing, tables. */
export function writeSheetParts(pkg: Package, plan: SheetPlan, writing: SheetWriting): void {
  const { part, name, selected, styles, names } = writing
  const grid = planGrid(plan)
  const mark = writeMark(pkg, plan, writing)
  const drawing = writeCharts(pkg, plan, writing, grid)
  const tables = writeTables(pkg, plan, writing, grid)
  writePart(pkg, part, sheetPartXml(plan, { name, grid, styles, names, selected, mark, drawing, tables }))
  addContentType(pkg, part, CONTENT_TYPE.worksheet)
}

function writeMark(pkg: Package, { mark }: SheetPlan, writing: SheetWriting) {
  if (mark === null) return null
  const part = writing.newPart('xl/customProperty', '.bin')
  const relationship = hang(pkg, writing.part, { part, kind: 'customProperty', content: markBytes(mark) })
  return { property: MARK_PROPERTY, relationship }
}

function writeCharts(
  pkg: Package,
  { charts, formats }: SheetPlan,
  { part, name, newPart }: SheetWriting,
  grid: PlanGrid,
): string | null {
  if (charts.length === 0) return null
  const names = new Set(charts.map((chart) => chart.name))
  if (names.size < charts.length) throw new RangeError(`${name} has two charts of the same name`)
  const drawing = newPart('xl/drawings/drawing', '.xml')
  const placed = charts.map((chart) => {
    const content = chartPartXml(chart, { sheet: name, grid, formats })
    const chartPart = newPart('xl/charts/chart', '.xml')
    return { chart, relationship: hang(pkg, drawing, { part: chartPart, kind: 'chart', content }) }
  })
  return hang(pkg, part, { part: drawing, kind: 'drawing', content: drawingPartXml(placed) })
}

function writeTables(pkg: Package, { tables }: SheetPlan, writing: SheetWriting, grid: PlanGrid): string[] {
  return tables.map((table, i) => {
    const name = writing.names.tables.get(table.name.toLowerCase())!
    const fileForm = (formula: string) => fileFormula(formula, { ...writing.names, table: table.name })
    const content = tablePartXml({ table, id: writing.firstTableId + i, name, grid, fileForm })
    const part = writing.newPart('xl/tables/table', '.xml')
    return hang(pkg, writing.part, { part, kind: 'table', content })
  })
}

type HangingPart = {
  part: string
  kind: 'customProperty' | 'drawing' | 'chart' | 'table'
  content: string | Uint8Array
}

/** Writes a part, says its content type, and relates it to its source; gives the relationship. */
function hang(pkg: Package, source: string, { part, kind, content }: HangingPart): string {
  writePart(pkg, part, content)
  addContentType(pkg, part, CONTENT_TYPE[kind])
  return addRelationship(pkg, source, { type: `${RELATIONSHIPS}/${kind}`, target: part })
}
