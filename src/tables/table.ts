import type { Origin } from '../portfolio/finding'
import type { Portfolio } from '../portfolio/portfolio'
import type { Columns, RowOf } from './columns'

/** The input tables that hold rows; settings are read by key. */
export type RowTableId = Exclude<keyof Portfolio, 'settings'>

export type Entity<T extends RowTableId> = Portfolio[T][number]

/** How a table is spread over columns: one group of columns per period or per criterion. */
export type Wide = {
  /** The column of ours that the header gives. */
  by: string
  kind: 'period' | 'year' | 'criterion'
  /** Column of ours → the words that may stand beside the period in a header; '' when none is needed. */
  measures: Readonly<Record<string, readonly string[]>>
  /** True when columns of bare periods say too little: the table's name must say what they hold. */
  needsName?: boolean
}

/** An input table, declared: how it is called, recognised, and what its rows become. */
export type TableDeclaration<T extends RowTableId = RowTableId> = {
  id: T
  fr: string
  en: string
  also: readonly string[]
  columns: Columns
  /** Columns that, together, make the table recognised whatever its name; none: the name is needed. */
  recognisedBy: readonly (readonly string[])[]
  wide?: Wide
  /** Columns whose values together name a row: another row with the same ones is held, awaiting a decision. */
  unique?: readonly string[]
  /** Where given, a row identical to another is only a likely duplicate when one of these is filled. */
  identity?: readonly string[]
  /** `amountColumn` is where a wide table's amount was found. */
  build: (row: Readonly<Record<string, unknown>>, origin: Origin, amountColumn: string) => Entity<T>
}

/** Declares a table; the compiler checks that its rows make entities of the portfolio. */
export function table<T extends RowTableId, C extends Columns>(
  declaration: Omit<TableDeclaration<T>, 'columns' | 'build' | 'recognisedBy' | 'unique' | 'also' | 'identity'> & {
    also?: readonly string[]
    columns: C
    recognisedBy?: readonly (readonly (keyof C & string)[])[]
    unique?: readonly (keyof C & string)[]
    identity?: readonly (keyof C & string)[]
    build: (row: RowOf<C>, origin: Origin, amountColumn: string) => Entity<T>
  },
): TableDeclaration<T> & { columns: C } {
  const { build, also = [], recognisedBy = [], ...rest } = declaration
  return {
    ...rest,
    also,
    recognisedBy,
    build: (row, origin, amountColumn) => build(row as RowOf<C>, origin, amountColumn),
  }
}
