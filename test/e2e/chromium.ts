import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const CHROMIUM = '/usr/bin/chromium'
/** Chromium must not call anyone of its own: the tests count every request. */
const QUIET = [
  '--no-sandbox',
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function startChromium(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) throw new Error('Browser tests need Chromium: apt-get install chromium')
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET })
}
