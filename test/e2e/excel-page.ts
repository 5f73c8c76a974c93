import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { connectPage, hostInfo } from '../stand-in/in-browser'
import type { StandIn } from '../stand-in/stand-in'

const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/'
const OFFICE_FILES = join(require.resolve('@microsoft/office-js/package.json'), '../dist')

export type ExcelPage = {
  page: Page
  /** Every address that the page asked for. */
  requests: string[]
  /** Errors of the page's own code, and what its security policy refused. */
  faults: string[]
}

export type ExcelPageOptions = {
  origin: string
  lang?: 'fr-FR' | 'en-US'
  scheme?: 'light' | 'dark'
  size?: { width: number; height: number }
  forcedColors?: 'active' | 'none'
}

/** Opens the pane in a page that the unmodified office.js loader takes for a task pane of Excel. */
export async function openInExcel(browser: Browser, standIn: StandIn, options: ExcelPageOptions): Promise<ExcelPage> {
  const { origin, lang = 'fr-FR', scheme = 'light', size = { width: 350, height: 720 } } = options
  const context = await browser.newContext({
    viewport: size,
    colorScheme: scheme,
    forcedColors: options.forcedColors ?? 'none',
    reducedMotion: 'reduce',
    locale: lang,
  })
  const page = await context.newPage()
  const [requests, faults]: [string[], string[]] = [[], []]
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await context.route(`${OFFICE_CDN}**`, (route) => {
    const { pathname } = new URL(route.request().url())
    return route.fulfill({ path: join(OFFICE_FILES, pathname.replace('/lib/1/hosted/', '')) })
  })
  await connectPage(page, standIn, { locale: lang, dark: scheme === 'dark' })
  await page.goto(`${origin}/taskpane.html?${hostInfo(lang)}`)
  await page.getByRole('tab').first().waitFor()
  return { page, requests, faults }
}
