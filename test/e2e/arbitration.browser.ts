import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { readWorkbook } from '../../src/files/read-workbook'
import type { translator } from '../../src/i18n/translate'
import { openStandIn, type StandIn } from '../stand-in/stand-in'
import type { ExcelPageOptions } from './excel-page'
import { paneInBrowser, SCREENS, tabTo, violations } from './pane-page'

const sample = new Uint8Array(readFileSync(join(__dirname, '../../samples/departement-exemple.xlsx')))

/** A search of 69 projects takes a while on a busy machine. */
const SEARCH_MS = 500_000

jest.setTimeout(1_200_000)

const inBrowser = paneInBrowser()

async function openArbitration(options: Partial<ExcelPageOptions> & { standIn?: StandIn } = {}) {
  const { standIn = openStandIn(sample), ...given } = options
  const opened = await inBrowser.open(standIn, given)
  const { page, t } = opened
  const word = (key: string, parameters = {}) => t(`pane.arbitration.${key}`, parameters)
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
  const region = (key: string) => page.getByRole('region', { name: word(key) })
  await page.getByRole('tab', { name: t('pane.step.arbitration.name') }).click()
  return {
    ...opened,
    word,
    button,
    region,
    search: () => button(t('pane.step.arbitration.run')).click(),
    /** The answer is there and nothing is being looked for any more. */
    async answered() {
      await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: SEARCH_MS })
      await region('answer.title').waitFor({ timeout: SEARCH_MS })
    },
    async writeSheets() {
      await button(/^Écrire les/).click()
      await page.getByRole('region', { name: t('pane.sheets.written') }).waitFor({ timeout: 60_000 })
    },
    identities: () => readWorkbook(standIn.savedBytes()).generated.map(({ mark }) => mark.identity),
    tabTo: (name: string) => tabTo(page, name),
    /** A picture of the pane, taller than it is when much is to be seen. */
    async shoot(name: string, height?: number) {
      const size = page.viewportSize()!
      if (height) await page.setViewportSize({ ...size, height })
      await page.screenshot({ path: join(SCREENS, `${name}.png`) })
      if (height) await page.setViewportSize(size)
    },
  }
}

/** The cells of the sheets that are not ours. */
const ownCells = (standIn: StandIn) =>
  readWorkbook(standIn.savedBytes()).tables.map(({ sheet, cells }) => ({ sheet, cells }))

/** Notes every moment at which the page did not answer for longer than 50 ms. */
const watchLongTasks = (page: Page) =>
  page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { longTasks: seen })
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => seen.push(duration))).observe({
      type: 'longtask',
    })
  })
const longestTask = (page: Page) =>
  page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks))

test('the sample is solved with the page answering all along, and its sheets are written', async () => {
  const pane = await openArbitration()
  await pane.page.waitForTimeout(500)
  await watchLongTasks(pane.page)
  expect(pane.requests.filter((url) => url.endsWith('.wasm'))).toEqual([])
  const started = performance.now()
  await pane.search()
  await pane.answered()
  const seconds = (performance.now() - started) / 1000
  const longest = await longestTask(pane.page)
  process.stdout.write(`69 projects in the pane: ${seconds.toFixed(1)} s, longest task ${longest.toFixed(0)} ms\n`)
  expect(longest).toBeLessThanOrEqual(200)
  expect(pane.requests.filter((url) => url.endsWith('.wasm')).length).toBeGreaterThan(0)
  await pane.shoot('fr-arbitration', 2600)
  await pane.writeSheets()
  expect(pane.identities()).toEqual(expect.arrayContaining(['selection', 'comparison', 'frontier']))
  expect([pane.standIn.foreignWrites(), pane.faults]).toEqual([[], []])
})

test('a search that is stopped answers within 300 ms and keeps the best found, under the word stopped', async () => {
  const pane = await openArbitration()
  await pane.search()
  await pane.page.getByText(/^Meilleure valeur jusqu’ici/).waitFor({ timeout: SEARCH_MS })
  const waited = await pane.page.evaluate(
    ([stop, stopped]) =>
      new Promise<number>((resolve) => {
        const since = performance.now()
        new MutationObserver((_, observer) => {
          if (!document.body.innerText.includes(stopped!)) return
          observer.disconnect()
          resolve(performance.now() - since)
        }).observe(document.body, { childList: true, subtree: true, characterData: true })
        const buttons = [...document.querySelectorAll('button')]
        buttons.find((button) => button.textContent === stop)!.click()
      }),
    [pane.word('stop'), pane.word('search.stopped')],
  )
  process.stdout.write(`stopping a search: ${waited.toFixed(0)} ms\n`)
  expect(waited).toBeLessThanOrEqual(300)
  await pane.page.screenshot({ path: join(SCREENS, 'fr-arbitration-stopping.png') })
  await pane.answered()
  await pane
    .region('answer.title')
    .getByText(/^○ Arrêté/)
    .waitFor()
  await pane.shoot('fr-arbitration-stopped')
  await pane.writeSheets()
  expect(pane.identities()).toContain('selection')
})

describe('with the sample solved, by keyboard alone at 320 pixels, in English', () => {
  test('a project is forced in: its price comes first, then a new answer keeps it', async () => {
    const pane = await openArbitration({ lang: 'en-US', size: { width: 320, height: 640 } })
    await pane.tabTo(pane.t('pane.step.arbitration.run'))
    await pane.page.keyboard.press('Enter')
    await pane.answered()
    expect(await pane.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await violations(pane.page)).toEqual([])
    const force = pane.page.getByRole('button', { name: /^Keep .* anyway…$/ }).first()
    const name = (await force.getAttribute('aria-label'))!
    const code = /^Keep (\S+) anyway/.exec(name)![1]!
    await pane.tabTo(name)
    await pane.page.keyboard.press('Enter')
    const form = pane.page.getByRole('form', { name: pane.word('price.title') })
    const started = performance.now()
    await form.getByText(/^(It loses|This decision loses no|Impossible)/).waitFor({ timeout: SEARCH_MS })
    process.stdout.write(`price of ${code}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
    await pane.shoot('en-arbitration-price')
    expect(await violations(pane.page)).toEqual([])
    await pane.tabTo(pane.word('price.reason'))
    await pane.page.keyboard.type('Voted in May')
    await pane.page.keyboard.press('Enter')
    await pane.page.getByText(pane.word('forced.in', { subject: code })).waitFor()
    await pane.answered()
    await pane.tabTo(pane.word('forced.removeOne', { subject: code }))
    await pane.page.keyboard.press('Enter')
    expect(await pane.page.getByText(pane.word('forced.in', { subject: code })).count()).toBe(0)
    expect(pane.faults).toEqual([])
  })
})

test('a request is arbitrated, its decision applied, and undone after the pane was closed: every cell as before', async () => {
  const pane = await openArbitration({ scheme: 'dark' })
  await pane.search()
  await pane.answered()
  const before = ownCells(pane.standIn)
  const requests = pane.region('requests.title')
  await requests.scrollIntoViewIfNeeded()
  await pane.shoot('dark-arbitration-requests', 2600)
  await requests
    .getByRole('button', { name: pane.word('requests.accept') })
    .first()
    .click()
  const form = pane.page.getByRole('form', { name: pane.word('decision.title') })
  await form.getByLabel(pane.word('decision.number')).fill('D-2026-99')
  await form.getByLabel(pane.word('decision.date')).fill('2026-10-15')
  await form.getByLabel(pane.word('decision.reason')).fill('Comité du 15 octobre')
  await form.getByRole('button', { name: pane.word('decision.preview') }).click()
  const apply = form.getByRole('button', { name: /^Changer / })
  await apply.waitFor({ timeout: 30_000 })
  const places = await announcedCells(form, pane.t)
  pane.standIn.allowEdits(places)
  expect(await violations(pane.page)).toEqual([])
  await pane.shoot('dark-arbitration-preview', 2600)
  await apply.click()
  await pane.page.getByText(/^La décision D-2026-99 est écrite/).waitFor({ timeout: 60_000 })
  const changed = changedCells(before, ownCells(pane.standIn))
  expect(changed).toBe(places.length)
  expect(changed).toBeGreaterThan(0)
  await pane.page.close()

  const reopened = openStandIn(pane.standIn.savedBytes())
  reopened.allowEdits(places)
  const again = await openArbitration({ standIn: reopened })
  await again.page.getByRole('tab', { name: again.t('pane.step.data.name') }).click()
  await again.button(again.t('pane.step.data.run')).click()
  await again.page.getByRole('region', { name: again.t('pane.tables.title') }).waitFor({ timeout: 60_000 })
  await again.page.getByRole('tab', { name: again.t('pane.step.arbitration.name') }).click()
  await again.shoot('fr-arbitration-last')
  await again.button(again.word('written.undo')).click()
  await again.page
    .getByText(again.word('written.undone', { number: 'D-2026-99', cells: places.length }))
    .waitFor({ timeout: 60_000 })
  expect(ownCells(again.standIn)).toEqual(before)
})

type Place = { sheet: string; cell: string }

/** The cells that the preview says will change: the links that lead to them. */
async function announcedCells(form: Locator, t: ReturnType<typeof translator>): Promise<Place[]> {
  const before = t('pane.arbitration.decision.goTo', { place: '' })
  const labels = await form
    .getByRole('listitem')
    .getByRole('button')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''))
  return labels
    .filter((label) => label.startsWith(before) && label.includes('!'))
    .map((label) => {
      const [sheet, cell] = label.slice(before.length).split('!')
      return { sheet: sheet!, cell: cell! }
    })
}

function changedCells(before: ReturnType<typeof ownCells>, after: ReturnType<typeof ownCells>): number {
  let count = 0
  for (const [i, { cells }] of before.entries())
    for (const [row, line] of cells.entries())
      for (const [column, cell] of line.entries()) if (after[i]!.cells[row]![column] !== cell) count++
  return count
}
