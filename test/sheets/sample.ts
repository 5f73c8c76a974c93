import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkbook } from '../../src/files/read-workbook'
import { readPortfolio } from '../../src/tables/read-portfolio'
import type { PortfolioReading } from '../../src/tables/reading'

let reading: PortfolioReading | undefined

/** The sample workbook as the product reads it, once for all tests of a file. */
export function sampleReading(): PortfolioReading {
  const file = join(__dirname, '../../samples/departement-exemple.xlsx')
  return (reading ??= readPortfolio(readWorkbook(new Uint8Array(readFileSync(file)))))
}
