import { existsSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { CliError } from './cli-error'

const WORKBOOKS = ['.xlsx', '.xlsm']

/**
 * Where the result goes. Without a name, beside the input under its name and a suffix, and never over a file that
 * is already there; a name that the user gives is taken at its word, the input's own name included.
 */
export function outputPath({ input, out, suffix }: { input: string; out: string | null; suffix: string }): string {
  const extension = resultExtension(input)
  const path = resolve(out ?? join(dirname(input), `${basename(input, extname(input))}-${suffix}${extension}`))
  if (extname(path).toLowerCase() !== extension) throw new CliError('outputKind', { path, extension })
  if (out === null && existsSync(path)) throw new CliError('outputExists', { path })
  return path
}

/**
 * A workbook with macros keeps its extension, or Excel would not open it; everything else becomes .xlsx.
 *
 * @example resultExtension('budget/2026.CSV') // '.xlsx'
 * @example resultExtension('Suivi.xlsm')      // '.xlsm'
 */
export function resultExtension(input: string): string {
  const extension = extname(input).toLowerCase()
  return WORKBOOKS.includes(extension) ? extension : '.xlsx'
}
