import type { EarnedAmounts } from '../../calculation/budget/earn-portfolio'
import type { EarnedValue } from '../../calculation/budget/earned-value'
import { sumOf, type Money } from '../../portfolio/amount'
import type { PlanCell, PlanFormula } from '../../workbook/sheet-plan'
import type { TableAddresses, TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { moneyCell, moneyFormula, rateFormula } from '../variances/cells'

export type Measured = EarnedAmounts & { measures: EarnedValue | null }

/** Where an amount of a row comes from, when a formula can say it. */
export type LiveAmount<Row> = (
  row: Row,
  column: keyof EarnedAmounts,
  index: number,
  at: TableAddresses,
) => PlanFormula | null

const AMOUNTS = ['budget', 'plannedValue', 'earnedValue', 'actualCost'] as const

/**
 * Budget, planned value, earned value and actual cost, then what follows from them row by row: differences, ratios and the
 * estimate at completion. The totals row is that of `whole`, of which it is the sum when every row is known.
 */
export function earnedColumns<Row extends Measured>(
  { t }: SheetContext,
  { rows, whole, live }: { rows: readonly Row[]; whole: Measured; live: LiveAmount<Row> },
): TableColumn<Row>[] {
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.earnedValue.columns.${id}`)
  const total = rows.length
  const cells = (measure: (row: Measured, i: number, at: TableAddresses) => PlanCell) => ({
    cell: measure,
    total: (at: TableAddresses) => measure(whole, total, at),
  })
  const amount = (id: (typeof AMOUNTS)[number]): TableColumn<Row> => ({
    id,
    header: word(id),
    format: 'thousands',
    cell: (row, i, at) => moneyCell(row[id], na, live(row, id, i, at)),
    total: (at) =>
      summed(
        rows.map((row) => row[id]),
        whole[id],
        na,
        at.column(id),
      ),
  })
  const difference = (
    id: string,
    value: (measures: EarnedValue) => Money,
    terms: [string, string],
  ): TableColumn<Row> => ({
    id,
    header: word(id),
    format: 'thousands',
    ...cells(({ measures }, i, at) =>
      moneyFormula(measures && value(measures), na, `${at.cell(i, terms[0])}-${at.cell(i, terms[1])}`),
    ),
  })
  const index = (id: string, value: (measures: EarnedValue) => number | null, over: string): TableColumn<Row> => ({
    id,
    header: word(id),
    format: 'factor',
    ...cells(({ measures }, i, at) =>
      rateFormula(measures && value(measures), na, at.cell(i, 'earnedValue'), at.cell(i, over)),
    ),
  })
  return [
    ...AMOUNTS.map(amount),
    difference('scheduleVariance', (measures) => measures.scheduleVariance, ['earnedValue', 'plannedValue']),
    difference('costVariance', (measures) => measures.costVariance, ['earnedValue', 'actualCost']),
    index('scheduleIndex', (measures) => measures.scheduleIndex, 'plannedValue'),
    index('costIndex', (measures) => measures.costIndex, 'actualCost'),
    {
      id: 'estimate',
      header: word('estimate'),
      format: 'thousands',
      ...cells(({ measures }, i, at) => {
        const estimate = measures?.estimates.typical ?? null
        if (estimate === null) return na
        return {
          formula: `${at.cell(i, 'budget')}/(${at.cell(i, 'earnedValue')}/${at.cell(i, 'actualCost')})`,
          value: estimate / 100,
        }
      }),
    },
  ]
}

/** The sum of a column when it is what our engine adds up; the value where rows lack. */
function summed(values: readonly (Money | null)[], whole: Money | null, na: string, column: string): PlanCell {
  if (whole === null) return na
  const same = !values.includes(null) && sumOf(values, (value) => value!) === whole
  return same ? { formula: `SUM(${column})`, value: whole / 100 } : whole / 100
}
