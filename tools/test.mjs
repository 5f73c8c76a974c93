import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
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
const build = join(root, 'dist/taskpane.html')
if (selected.includes('browser') && !existsSync(build)) {
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) process.exit(built.status ?? 1)
}
const given = process.argv.slice(2)
const jest = spawnSync('npx', ['jest', ...given, '--selectProjects', ...selected], { cwd: root, stdio: 'inherit' })
process.exit(jest.status ?? 1)
