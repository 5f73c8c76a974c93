import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const BUILT = join(__dirname, '../../dist')
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
}

/** The headers as docs/hosting.md writes them, one a line. */
const HEADERS = documentedHeaders(readFileSync(join(__dirname, '../../docs/hosting.md'), 'utf8'))

export type PaneServer = { origin: string; close: () => void }

/** Serves the pane that `npm run build` made, every file with the headers that the page on hosting asks for. */
export async function servePane(): Promise<PaneServer> {
  if (!existsSync(join(BUILT, 'taskpane.html'))) throw new Error('Browser tests need the built pane: npm run build')
  const server = createServer((request, response) => {
    const file = join(BUILT, normalize(new URL(request.url!, 'http://pane').pathname))
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end()
    response
      .writeHead(200, { ...HEADERS, 'content-type': TYPES[extname(file)] ?? 'text/plain' })
      .end(readFileSync(file))
  })
  await listening(server)
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, 'localhost', resolve))
}

function documentedHeaders(page: string): Record<string, string> {
  const block = /```http\n([^`]+)```/.exec(page)?.[1] ?? ''
  const lines = block
    .trim()
    .split('\n')
    .map((line) => /^([\w-]+): (.+)$/.exec(line))
  return Object.fromEntries(lines.map((line) => [line![1]!, line![2]!]))
}
