import { readFile } from 'node:fs/promises'
import { parseMapping, type Mapping } from '../tables/mapping'
import { CliError, systemReason } from './cli-error'

/** The mapping that a JSON file gives for one run: tables by their name or id, as the workbook itself would keep them. */
export async function readMappingFile(path: string): Promise<Mapping> {
  const mapping = parseMapping(await textOf(path))
  if (!mapping) throw new CliError('mappingInvalid', { path })
  return mapping
}

async function textOf(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    throw new CliError('inputUnreadable', { path, reason: systemReason(error) }, { cause: error })
  }
}
