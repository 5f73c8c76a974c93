import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkbook } from '../../../src/files/read-workbook'
import { parseIsoDate } from '../../../src/portfolio/calendar'
import type { Portfolio } from '../../../src/portfolio/portfolio'
import { readPortfolio } from '../../../src/tables/read-portfolio'

/** The day up to which the example department's amounts speak. */
export const SAMPLE_DATE = parseIsoDate('2026-09-30')!

/** The example department as the product reads it. */
export function samplePortfolio(): Portfolio {
  return readPortfolio(readWorkbook(readFileSync(join(__dirname, '../../../samples/departement-exemple.xlsx'))))
    .portfolio
}
