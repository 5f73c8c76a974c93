import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { readWorkbook } from '../../src/files/read-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { readPortfolio } from '../../src/tables/read-portfolio'
import { inputPlan } from '../excel/plans'
import { validatorErrors } from '../office/validator'
import { openStandIn } from '../stand-in/stand-in'
import { paneInBrowser, SCREENS, tabTo, violations } from './pane-page'

jest.setTimeout(180_000)

const inBrowser = paneInBrowser()

/** A workbook whose one table bears a name and headers of its own. */
function ownTable(): Uint8Array {
  const plan = inputPlan('Suivi DSI', 0)
  const cells = [
    ['Repère', 'Quoi', 'Enveloppe M'],
    ['A1', 'Guichet des aides', 53.02],
    ['A2', 'Réseau des collèges', 4],
  ]
  const table = { ...plan.tables[0]!, name: 'Suivi', range: 'A1:C3' }
  return writeSheets(emptyWorkbook('fr'), [
    { ...plan, areas: [{ at: 'A1', cells }], tables: [table], formats: {}, validations: [], conditionalFormats: [] },
  ]).bytes
}

test('a table of other words is mapped by keyboard alone, kept in the workbook, and recognised', async () => {
  const bytes = ownTable()
  const standIn = openStandIn(bytes)
  const size = { width: 320, height: 640 }
  const { page, faults, t } = await inBrowser.open(standIn, { size })
  await pressOn(page, t('pane.step.data.run'))
  await page.getByText(t('pane.mapping.describe', { name: 'Suivi' })).waitFor({ timeout: 20_000 })
  await pressOn(page, t('pane.mapping.describe', { name: 'Suivi' }))
  await choose(page, t('pane.mapping.table'), 'Projets')
  await choose(page, 'Code', 'Repère')
  await choose(page, 'Intitulé', 'Quoi')
  await choose(page, t('pane.mapping.unit'), t('pane.mapping.units.millions'))
  await pressOn(page, t('pane.mapping.otherColumns'))
  await choose(page, 'Enveloppe', 'Enveloppe M')
  await page.getByText(t('pane.mapping.preview', { values: 'A1 · A2' })).waitFor()
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.screenshot({ path: join(SCREENS, 'fr-mapping.png') })
  await pressOn(page, t('pane.mapping.use'))
  await page.getByRole('region', { name: t('pane.tables.title') }).waitFor({ timeout: 20_000 })
  await page
    .getByRole('region', { name: t('pane.mapping.kept') })
    .getByText(/Suivi/)
    .waitFor()
  expect(await page.getByRole('region', { name: t('pane.mapping.title') }).count()).toBe(0)
  expect(await violations(page)).toEqual([])

  const saved = standIn.savedBytes()
  expect([standIn.foreignWrites(), standIn.undoCleared, faults]).toEqual([[], [], []])
  expect(validatorErrors(saved)).toEqual([])
  const { portfolio } = readPortfolio(readWorkbook(saved))
  expect(portfolio.projects.map(({ code, envelope }) => [code, envelope])).toEqual([
    ['A1', 53_020_000_00],
    ['A2', 4_000_000_00],
  ])

  await pressOn(page, t('pane.mapping.forget'))
  await page.getByText(t('pane.mapping.describe', { name: 'Suivi' })).waitFor({ timeout: 20_000 })
  expect(readWorkbook(standIn.savedBytes()).mapping).toBeUndefined()
})

test('the amounts of a table that was recognised can be said to be in millions', async () => {
  const standIn = openStandIn(new Uint8Array(readFileSync(join(__dirname, '../../samples/donnees-ouvertes.xlsx'))))
  const { page, t } = await inBrowser.open(standIn, { lang: 'en-US' })
  const { tables } = readWorkbook(standIn.savedBytes())
  const { sources } = readPortfolio(readWorkbook(standIn.savedBytes()))
  const { raw } = sources.find(({ table }) => table === 'projects')!
  expect(tables.map(({ id }) => id)).toContain(raw.id)
  await page.getByRole('button', { name: t('pane.step.data.run') }).click()
  await page.getByText(t('pane.mapping.correct')).click({ timeout: 20_000 })
  await page.getByLabel(t('pane.mapping.whichTable')).selectOption({ label: `${raw.name} (Projects)` })
  await page.getByLabel(t('pane.mapping.unit')).selectOption({ label: t('pane.mapping.units.millions') })
  await page.getByRole('button', { name: t('pane.mapping.use') }).click()
  await page.getByRole('region', { name: t('pane.mapping.kept') }).waitFor({ timeout: 20_000 })
  const { portfolio } = readPortfolio(readWorkbook(standIn.savedBytes()))
  const amounts = portfolio.projects.flatMap(({ envelope, declaredFinalCost }) => envelope ?? declaredFinalCost ?? [])
  expect(amounts).toHaveLength(60)
  expect(amounts).toContain(53_020_000_00)
})

/** Walks with Tab to what bears that text or accessible name, and presses Enter. */
async function pressOn(page: Page, name: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** Walks to a drop-down list and types the beginning of a choice. */
async function choose(page: Page, label: string, choice: string): Promise<void> {
  await tabTo(page, label)
  await page.keyboard.type(choice)
  const chosen = await page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.text)
  expect([label, chosen]).toEqual([label, choice])
}
