import { createRoot } from 'react-dom/client'
import { excelHost } from '../excel/excel-host'
import { translator, type Lang } from '../i18n/translate'
import { todaySerial } from '../steps/data-date'
import { calculator } from '../workers/calculator'
import { App } from './app'

/** Written in by the build, from package.json. */
declare const PRODUCT_VERSION: string

void Office.onReady(({ host }) => {
  const root = createRoot(document.getElementById('pane')!)
  const lang = languageOf(Office.context.displayLanguage ?? navigator.language)
  const t = translator(lang)
  if (host !== Office.HostType.Excel) return root.render(<p>{t('pane.outsideExcel')}</p>)
  const excel = excelHost()
  if (!excel.capabilities().supported) return root.render(<p>{t('pane.tooOld')}</p>)
  const today = todaySerial(new Date())
  root.render(
    <App
      host={excel}
      calculator={calculator}
      version={PRODUCT_VERSION}
      today={today}
      initialChoices={{ lang, dataDate: 'latest', session: 'next', mapping: '', arbitration: {} }}
      officeIsDark={() => Office.context.officeTheme?.isDarkTheme}
    />,
  )
})

function languageOf(locale: string): Lang {
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}
