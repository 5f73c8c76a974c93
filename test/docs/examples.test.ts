import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * Every `@example call // result` of the pure rooms runs as a test: the call is evaluated with all exports of its
 * module in scope, and compared with the result as JavaScript reads it.
 */
const ROOT = join(__dirname, '../..')
const ROOMS = readdirSync(join(ROOT, 'src')).filter((room) => !['excel', 'taskpane'].includes(room))
const EXAMPLE = /@example\s+(.+?)\s+\/\/ (.+)/g

describe('worked examples in docstrings', () => {
  for (const room of ROOMS) {
    for (const entry of readdirSync(join(ROOT, 'src', room), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts')) continue
      const file = join(entry.parentPath, entry.name)
      const examples = [...readFileSync(file, 'utf8').matchAll(EXAMPLE)]
      if (examples.length === 0) continue
      describe(relative(ROOT, file), () => {
        test.each(examples.map((example) => [example[1]!, example[2]!]))('%s gives %s', (call, result) => {
          // eslint-disable-next-line @typescript-eslint/no-require-imports
          const scope = require(file) as Record<string, unknown>
          expect(evaluate(call, scope)).toEqual(evaluate(result, {}))
        })
      })
    }
  }
})

function evaluate(expression: string, scope: Record<string, unknown>): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  return new Function(...Object.keys(scope), `"use strict"; return (${expression})`)(...Object.values(scope)) as unknown
}
