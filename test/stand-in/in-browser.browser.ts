import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { startChromium } from '../e2e/chromium'
import { inputPlan } from '../excel/plans'
import { connectPage, hostInfo } from './in-browser'
import { openStandIn } from './stand-in'

const OFFICE = dirname(require.resolve('@microsoft/office-js/dist/office.js'))
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/'
const PAGE = `<!doctype html><title>t</title><script src="${CDN}office.js"></script>`

test('the unmodified office.js of a page takes the stand-in for Excel', async () => {
  const { bytes } = writeSheets(emptyWorkbook('fr'), [inputPlan('Projets', 5)])
  const standIn = openStandIn(bytes)
  const browser = await startChromium()
  try {
    const page = await browser.newPage()
    await page.route(`${CDN}**`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: readFileSync(join(OFFICE, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '')), 'utf8'),
      }),
    )
    await page.route('https://pane.test/**', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }))
    await connectPage(page, standIn, { locale: 'fr-FR' })
    await page.goto(`https://pane.test/?${hostInfo('fr-FR')}`)
    const seen = await page.evaluate(async () => {
      const info = await Office.onReady()
      const names = await Excel.run(async (context) => {
        const first = context.workbook.worksheets.getFirst()
        const range = first.getRange('A1:C2')
        first.load('name')
        range.load('values')
        await context.sync()
        return [first.name, range.values]
      })
      const supported = ['1.1', '1.9', '1.13', '1.14', '1.20'].map((version) =>
        Office.context.requirements.isSetSupported('ExcelApi', version),
      )
      return { host: info.host, names, supported, language: Office.context.displayLanguage }
    })
    expect(seen).toEqual({
      host: 'Excel',
      names: [
        'Projets',
        [
          ['Code', 'Titre', 'Montant'],
          ['01', 'Projet 1', 10.5],
        ],
      ],
      supported: [true, true, true, false, false],
      language: 'fr-FR',
    })
    expect(standIn.syncs()).toHaveLength(1)
  } finally {
    await browser.close()
  }
}, 60_000)
