import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (path: string) => readFileSync(join(__dirname, '../..', path), 'utf8')

test('the policy that servers are asked to send is the one of the page itself', () => {
  const asked = /Content-Security-Policy: (.+)/.exec(read('docs/hosting.md'))![1]!
  const own = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read('src/taskpane/index.html'))![1]!
  expect(directives(own)).toEqual(directives(asked))
  expect(directives(own)['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'", 'https://appsforoffice.microsoft.com'])
})

function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/)
      return [name!, sources]
    }),
  )
}
