import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from '../../../src/files/read-csv'
import { readWorkbook } from '../../../src/files/read-workbook'
import { readPortfolio } from '../../../src/tables/read-portfolio'
import type { Portfolio } from '../../../src/portfolio/portfolio'

const SAMPLES = join(__dirname, '../../../samples')

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(SAMPLES, file)))
}

/** The sample workbook as the product reads it. */
export function samplePortfolio(): Portfolio {
  return readPortfolio(readWorkbook(bytesOf('departement-exemple.xlsx'))).portfolio
}

/** One published CSV file as the product reads it. */
export function csvPortfolio(file: string): Portfolio {
  const table = readCsv(bytesOf(`source/data/${file}`), file.split('/').at(-1)!)
  return readPortfolio({ tables: [table], generated: [], sheets: [], names: [], date1904: false }).portfolio
}

export type Row = Record<string, string>

/** The rows of a simple CSV file, for reference figures. */
export function rowsOf(file: string): Row[] {
  const [header, ...lines] = readFileSync(join(SAMPLES, 'source/data', file), 'utf8')
    .trim()
    .split(/\r?\n/)
  const names = header!.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i]!, cell])))
}

export function golden<T>(file: string): T {
  return JSON.parse(readFileSync(join(SAMPLES, 'source/data', file), 'utf8')) as T
}

export function cents(text: string): number {
  return Math.round(Number(text) * 100)
}
