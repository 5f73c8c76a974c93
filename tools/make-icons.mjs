// Draws assets/icon.svg at every size that Excel asks for: `npm run icons`. Needs Chromium.
import { readFile, writeFile } from 'node:fs/promises'
import { URL } from 'node:url'
import { chromium } from 'playwright-core'

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128]
const assets = new URL('../assets/', import.meta.url)

const svg = await readFile(new URL('icon.svg', assets), 'utf8')
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  await writeFile(new URL(`icon-${size}.png`, assets), await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
