import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { readCsv } from '../files/read-csv'
import { closeSheets } from '../files/close-sheets'
import { writeMapping } from '../files/mapping-part'
import { readWorkbook } from '../files/read-workbook'
import { emptyWorkbook } from '../files/empty-workbook'
import { writeCells } from '../files/write-cells'
import { writeSheets } from '../files/write-sheets'
import type { Lang } from '../i18n/translate'
import { InputsChangedError } from '../portfolio/errors'
import { fingerprint } from '../workbook/fingerprint'
import { readTables } from '../workbook/kept-tables'
import type { WorkbookHost } from '../workbook/workbook-host'
import { CliError, systemReason } from './cli-error'
import { csvSheet } from './csv-sheet'

const KINDS = ['.xlsx', '.xlsm', '.csv']

/**
 * A workbook in files: read from one, written to another (or to the same, when the user names it). A CSV export becomes
 * the first sheet of a new workbook, so that findings can point at its cells.
 */
export function fileHost({ input, output, lang }: { input: string; output: string; lang: Lang }): WorkbookHost {
  const change: WorkbookHost['change'] = async ({ edits, plans, ...states }, inputs, progress) => {
    progress?.(0, 3)
    const bytes = await workbookBytes(input, lang)
    const tables = readTables(readWorkbook(bytes)).filter(({ id }) => inputs.tables.includes(id))
    if (fingerprint(tables) !== inputs.fingerprint) throw new InputsChangedError()
    progress?.(1, 3)
    const written = writeSheets(writeCells(bytes, edits), plans)
    progress?.(2, 3)
    await replaceFile(output, closeSheets(written.bytes, states))
    progress?.(3, 3)
    return written.report
  }
  return {
    async read(progress) {
      progress?.(0, 1)
      const workbook = readWorkbook(await workbookBytes(input, lang))
      progress?.(1, 1)
      return workbook
    },
    apply: (plans, inputs, progress) => change({ edits: [], plans, restore: [] }, inputs, progress),
    change,
    async saveMapping(text) {
      await replaceFile(output, writeMapping(await workbookBytes(input, lang), text))
    },
  }
}

async function workbookBytes(path: string, lang: Lang): Promise<Uint8Array> {
  const extension = extname(path).toLowerCase()
  if (!KINDS.includes(extension)) throw new CliError('inputKind', { path })
  const bytes = await readInput(path)
  if (extension !== '.csv') return bytes
  return writeSheets(emptyWorkbook(lang), [csvSheet(readCsv(bytes, basename(path, extname(path))))]).bytes
}

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const reason = systemReason(error)
    throw reason === 'ENOENT'
      ? new CliError('inputMissing', { path })
      : new CliError('inputUnreadable', { path, reason }, { cause: error })
  }
}

/** Written beside and then renamed: a full disk or a stopped run never leaves half a workbook. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeFile(draft, bytes)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw new CliError('outputUnwritable', { path, reason: systemReason(error) }, { cause: error })
  }
}
