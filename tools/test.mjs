import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { missingPrograms } from './programs.mjs'

/**
 * `npm test`: what Node alone can run, always; what needs LibreOffice, the Open XML validator or Chromium when they are there,
 * otherwise one line says what to install. Arguments go to jest: `npm test -- test/portfolio`.
 */
const root = resolve(import.meta.dirname, '..')
const selected = ['unit']
for (const project of ['office', 'browser']) {
  const missing = missingPrograms(project)
  if (missing.length === 0) selected.push(project)
  else process.stdout.write(`The ${project} tests do not run here: they need ${missing.join(' and ')}.\n`)
}
if (selected.includes('browser') && paneIsStale()) run('npm', ['run', '--silent', 'build'])
run('npx', ['jest', ...process.argv.slice(2), '--selectProjects', ...selected])

function run(program, given) {
  const { status } = spawnSync(program, given, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** The browser tests drive the built pane: is it missing, or older than what it is built from? */
function paneIsStale() {
  const page = join(root, 'dist/taskpane.html')
  if (!existsSync(page)) return true
  const built = statSync(page).mtimeMs
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map((file) => join(root, 'src', file))
  return sources.some((file) => statSync(file).mtimeMs > built)
}
