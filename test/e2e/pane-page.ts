import { AxeBuilder } from '@axe-core/playwright'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { translator, type Lang } from '../../src/i18n/translate'
import type { StandIn } from '../stand-in/stand-in'
import { startChromium } from './chromium'
import { openInExcel, type ExcelPageOptions } from './excel-page'
import { servePane, type PaneServer } from './pane-server'

/** Where the tests leave pictures of the pane, for a person to look at. */
export const SCREENS = join(__dirname, '../../out/screens')

/** One browser and one server of the built pane for all tests of a file; `open` gives a page of its own to each. */
export function paneInBrowser() {
  let server: PaneServer
  let browser: Browser

  beforeAll(async () => {
    mkdirSync(SCREENS, { recursive: true })
    browser = await startChromium()
    server = await servePane()
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  return {
    async open(standIn: StandIn, options: Partial<ExcelPageOptions> = {}) {
      const excel = await openInExcel(browser, standIn, { origin: server.origin, ...options })
      const lang: Lang = options.lang === 'en-US' ? 'en' : 'fr'
      return { ...excel, standIn, origin: server.origin, lang, t: translator(lang) }
    },
  }
}

/** What axe finds wrong on the page. */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** Walks with the Tab key to what bears that accessible name, label or text. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    const borne = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null
      return [element?.getAttribute('aria-label'), element?.labels?.[0]?.textContent, element?.textContent]
    })
    if (borne.includes(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key never reaches "${name}"`)
}
