import type { Progress } from '../workbook/workbook-host'

const WIDTH = 24

/** A line on a terminal that rewrites itself; nothing at all when the output is a file or a pipe. */
export function progressBar(stream: { isTTY?: boolean; write(text: string): unknown }, label: string): Progress {
  if (!stream.isTTY) return () => undefined
  return (done, total) => {
    stream.write(done >= total ? '\r\u001b[K' : `\r${barText(label, done, total)}`)
  }
}

/**
 * The bar as text.
 *
 * @example barText('Lecture', 1, 2) // 'Lecture     ████████████············  50 %'
 */
export function barText(label: string, done: number, total: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 1
  const filled = Math.round(share * WIDTH)
  return `${label.padEnd(11)} ${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)} ${String(Math.round(share * 100)).padStart(3)} %`
}
