import { readFileSync } from 'node:fs'

/**
 * `node tools/count-tests.mjs report.json…` prints "passed failed" over jest's JSON reports. A test that was skipped, and a
 * file that could not even start, count as failures.
 */
let passed = 0
let failed = 0
for (const path of process.argv.slice(2)) {
  const report = read(path)
  if (!report) {
    failed += 1
    continue
  }
  passed += report.numPassedTests
  failed += report.numFailedTests + report.numPendingTests + report.numTodoTests + report.numRuntimeErrorTestSuites
}
process.stdout.write(`${passed} ${failed}\n`)

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
