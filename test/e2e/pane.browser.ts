import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { readWorkbook } from '../../src/files/read-workbook'
import { formats } from '../../src/i18n/format'
import { STEPS, type StepId } from '../../src/steps/step'
import { readPortfolio } from '../../src/tables/read-portfolio'
import { openStandIn } from '../stand-in/stand-in'
import type { ExcelPageOptions } from './excel-page'
import { paneInBrowser, SCREENS, tabTo, violations } from './pane-page'

const ROOT = join(__dirname, '../..')
const sample = new Uint8Array(readFileSync(join(ROOT, 'samples/departement-exemple.xlsx')))
const golden = JSON.parse(readFileSync(join(ROOT, 'samples/source/data/departement-exemple/golden.json'), 'utf8')) as {
  expense: Record<'vote' | 'engage' | 'liquide' | 'mandate', string>
}
const sampleProjects = readPortfolio(readWorkbook(sample)).portfolio.projects
/** The button that writes the sheets of a step. */
const WRITE = /^(Écrire|Write) (la feuille|les \d|the )/
const cents = (euros: string) => Number(euros.replace('.', ''))

jest.setTimeout(900_000)

const inBrowser = paneInBrowser()

async function openSample(options: Partial<ExcelPageOptions> = {}) {
  const opened = await inBrowser.open(openStandIn(sample), options)
  const { page, t } = opened
  const tab = (step: StepId) => page.getByRole('tab', { name: t(`pane.step.${step}.name`) })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const figures = () => page.getByRole('region', { name: t('pane.figures.title') })
  /** A search among 69 projects is not waited for: it is stopped with the best that it has found. */
  async function answered(step: StepId) {
    if (step === 'arbitration') await button(t('pane.arbitration.stop')).click({ timeout: 120_000 })
    await figures().waitFor({ timeout: 120_000 })
  }
  return {
    ...opened,
    format: formats(opened.lang),
    tab,
    button,
    figures,
    answered,
    async calculate(step: StepId) {
      await tab(step).click()
      await button(t(`pane.step.${step}.run`)).click()
      await answered(step)
    },
    async write() {
      await page.getByRole('button', { name: WRITE }).click({ timeout: 10_000 })
      await page.getByRole('region', { name: t('pane.sheets.written') }).waitFor({ timeout: 60_000 })
    },
  }
}

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)
/** The sheets that the pane wrote; the sample comes with what its last session froze. */
const identities = (bytes: Uint8Array) =>
  readWorkbook(bytes)
    .generated.map(({ mark }) => mark.identity.split('/')[0])
    .filter((identity) => identity !== 'snapshots')
    .sort()

describe('the six steps on the sample workbook', () => {
  test('by mouse: figures on the screen, sheets in the saved file, nothing sent anywhere else', async () => {
    const pane = await openSample()
    for (const step of STEPS) {
      await pane.calculate(step)
      await pane.page.screenshot({ path: join(SCREENS, `fr-${step}.png`) })
      await pane.write()
    }
    await pane.tab('costs').click()
    const shown = (await pane.figures().textContent())!
    for (const euros of Object.values(golden.expense).slice(0, 4))
      expect(shown).toContain(pane.format.money(cents(euros)))
    await pane.tab('capacity').click()
    expect(await pane.figures().textContent()).toContain('40')

    const saved = pane.standIn.savedBytes()
    expect(identities(saved)).toEqual(
      expect.arrayContaining(['capacity', 'checks', 'committee', 'ranking', 'selection', 'variances']),
    )
    const ranking = readWorkbook(saved).generated.find(({ mark }) => mark.identity === 'ranking')!
    const written = ranking.tables.flatMap(({ cells }) => cells.flat())
    for (const { code, title } of sampleProjects) expect(written).toEqual(expect.arrayContaining([code, title]))
    expect(pane.standIn.foreignWrites()).toEqual([])
    expect(pane.standIn.undoCleared).toEqual([])
    const strangers = pane.requests.filter(
      (url) => !url.startsWith(pane.origin) && !url.startsWith('https://appsforoffice.microsoft.com/lib/1/hosted/'),
    )
    expect(strangers).toEqual([])
    expect(pane.faults).toEqual([])
  })

  test('by keyboard alone', async () => {
    const pane = await openSample()
    const { keyboard } = pane.page
    await pane.tab('data').focus()
    for (const step of STEPS) {
      await pane.page.getByRole('tab', { name: pane.t(`pane.step.${step}.name`), selected: true }).waitFor()
      await tabTo(pane.page, pane.t(`pane.step.${step}.run`))
      await keyboard.press('Enter')
      await pane.answered(step)
      await tabTo(pane.page, (await pane.page.getByRole('button', { name: WRITE }).textContent())!)
      await keyboard.press('Enter')
      await pane.page.getByRole('region', { name: pane.t('pane.sheets.written') }).waitFor({ timeout: 60_000 })
      const next = STEPS[STEPS.indexOf(step) + 1]
      if (next) {
        await tabTo(pane.page, pane.t('pane.action.next', { step: pane.t(`pane.step.${next}.name`) }))
        await keyboard.press('Enter')
      }
    }
    expect(identities(pane.standIn.savedBytes()).length).toBeGreaterThanOrEqual(STEPS.length)
  })

  test('in English, with the same amounts', async () => {
    const pane = await openSample({ lang: 'en-US' })
    expect(await pane.page.getAttribute('html', 'lang')).toBe('en')
    await pane.calculate('costs')
    const shown = (await pane.figures().textContent())!
    expect(shown).toContain('€15,000,000.00')
    expect(shown).toContain(pane.format.money(cents(golden.expense.mandate)))
    await pane.write()
    expect(readWorkbook(pane.standIn.savedBytes()).sheets).toContain('Variances')
    await pane.page.screenshot({ path: join(SCREENS, 'en-costs.png') })
  })

  test('a second run replaces the sheet in place, and says so before', async () => {
    const pane = await openSample()
    await pane.calculate('priorities')
    await pane.write()
    const before = pane.standIn.sheetNames()
    await pane.button(pane.t('pane.action.again')).click()
    await pane.page.getByText(pane.t('pane.sheets.rewrite')).waitFor({ timeout: 20_000 })
    await pane.write()
    expect(pane.standIn.sheetNames()).toEqual(before)
  })

  test('a finding leads to its cell', async () => {
    const pane = await openSample()
    await pane.calculate('data')
    const found = pane.page.getByRole('region', { name: pane.t('pane.findings.title') })
    const group = found.locator('details').first()
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
    const link = group.getByRole('button').first()
    const place = (await link.textContent())!
    await link.click()
    await expectEventually(() => JSON.stringify(pane.standIn.selected()), place.split('!')[1]!)
  })
})

describe('when something goes wrong', () => {
  test('a lost connection is a sentence, nothing is written, and a second try succeeds', async () => {
    const pane = await openSample()
    await pane.calculate('priorities')
    pane.standIn.forget()
    pane.standIn.failSync(1, { when: 'before', code: 'connection' })
    await pane.page.getByRole('button', { name: /^Écrire / }).click()
    const alert = pane.page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain(pane.t('pane.problem.title'))
    expect(await alert.textContent()).not.toMatch(/undefined|Error|\{\{/)
    await pane.page.screenshot({ path: join(SCREENS, 'fr-problem.png') })
    expect(identities(pane.standIn.savedBytes())).toEqual([])
    pane.standIn.forget()
    await pane.write()
    expect(identities(pane.standIn.savedBytes())).toEqual(['ranking'])
  })

  test('a table edited by a colleague since the calculation is never written over with old results', async () => {
    const pane = await openSample()
    await pane.calculate('priorities')
    const { sheet, top, left } = readWorkbook(sample).tables.find(({ sheet }) => sheet === 'Projets')!
    pane.standIn.edit(sheet, `${String.fromCharCode(66 + left)}${top + 2}`, 'Modifié')
    await pane.page.getByRole('button', { name: /^Écrire / }).click()
    await pane.page.getByText(pane.t('errors.inputsChanged')).waitFor()
    expect(identities(pane.standIn.savedBytes())).toEqual([])
  })

  test('a cell left in edition is said, and the step goes on once it is entered', async () => {
    const pane = await openSample()
    const leave = pane.standIn.editCell()
    await pane.button(pane.t('pane.step.data.run')).click()
    await pane.page.getByText(pane.t('pane.progress.waiting')).first().waitFor({ timeout: 15_000 })
    leave()
    await pane.figures().waitFor({ timeout: 20_000 })
  })

  test('a run can be cancelled', async () => {
    const pane = await openSample()
    const leave = pane.standIn.editCell()
    await pane.button(pane.t('pane.step.data.run')).click()
    await pane.button(pane.t('pane.action.cancel')).click()
    leave()
    await pane.page.getByText(pane.t('pane.progress.cancelled')).first().waitFor()
    await pane.calculate('data')
  })
})

describe('for everyone', () => {
  const looks = [
    { scheme: 'light', size: { width: 350, height: 720 } },
    { scheme: 'dark', size: { width: 320, height: 640 } },
  ] as const

  test.each(looks)('axe finds nothing at any step: %o', async ({ scheme, size }) => {
    const pane = await openSample({ scheme, size })
    for (const step of STEPS) {
      await pane.tab(step).click()
      expect(await violations(pane.page)).toEqual([])
      await pane.calculate(step)
      await unfold(pane.page)
      expect(await violations(pane.page)).toEqual([])
      await pane.page.screenshot({ path: join(SCREENS, `${scheme}-${size.width}-${step}.png`) })
      await pane.write()
      expect(await violations(pane.page)).toEqual([])
    }
  })

  test('at 320 pixels, in both languages, nothing scrolls sideways and every target is 24 pixels high and wide', async () => {
    for (const lang of ['fr-FR', 'en-US'] as const) {
      const pane = await openSample({ lang, size: { width: 320, height: 256 } })
      for (const step of STEPS) {
        await pane.calculate(step)
        await unfold(pane.page)
        expect([step, await width(pane.page)]).toEqual([step, 320])
        expect([step, await tooSmall(pane.page)]).toEqual([step, []])
      }
      await pane.page.close()
    }
  })

  test('with the forced colours of a contrast theme, words and symbols say it all', async () => {
    const pane = await openSample({ forcedColors: 'active' })
    await pane.calculate('capacity')
    await pane.page.screenshot({ path: join(SCREENS, 'forced-capacity.png') })
    expect(await violations(pane.page)).toEqual([])
    expect(await pane.page.getByRole('cell', { name: /surcharge/ }).count()).toBe(40)
  })

  test('progress and results are announced', async () => {
    const pane = await openSample()
    const status = pane.page.getByRole('status').first()
    await pane.calculate('data')
    await expectEventually(() => status.textContent(), pane.t('pane.step.data.done'))
    await pane.write()
    await expectEventually(() => status.textContent(), pane.t('pane.progress.written'))
  })
})

/** Opens every group of findings. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('details:not([open]) > summary')
  while ((await folded.count()) > 0) await folded.first().click()
}

async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, summary, [role=tab]')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ element, box }) => `${element.textContent} ${box.width} × ${box.height}`),
  )
}

async function expectEventually(read: () => unknown, part: string): Promise<void> {
  let seen = ''
  for (let tries = 0; tries < 50; tries++) {
    seen = String(await read())
    if (seen.includes(part)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`"${seen}" never contained "${part}"`)
}
