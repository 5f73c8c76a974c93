import type { MoneyUnit } from './cells/cell'
import type { TableId } from './reading'

/** How a person maps one raw table: what it is, and which header holds which column. */
export type TableMapping = {
  /** `none` when it is no input of ours, whatever it looks like. */
  table: TableId | 'none'
  /** Column of ours → header of the workbook. */
  columns: Readonly<Record<string, string>>
  /** Column of ours → unit of its amounts, where it is not the euro. */
  unit?: Readonly<Record<string, MoneyUnit>>
}

/** Mappings by raw table id: plain JSON, shown and confirmed in the pane and stored in the workbook. */
export type Mapping = Readonly<Record<string, TableMapping>>
