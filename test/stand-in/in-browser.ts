import type { Page } from 'playwright-core'
import type { StandIn } from './stand-in'

export type BrowserOptions = { locale?: string; dark?: boolean }

/** Added to the address of the page, so that the unmodified office.js loader takes its host for Excel on Windows. */
export function hostInfo(locale: string = 'fr-FR'): string {
  return `_host_Info=Excel$Win32$16.01$${locale}$$$$0`
}

/**
 * Puts a stand-in behind the genuine Office.js of a page: the model stays here, in Node, and the page's messages come
 * to it. Call it before the page is opened, with `?${hostInfo(locale)}` in its address.
 */
export async function connectPage(page: Page, standIn: StandIn, options: BrowserOptions = {}): Promise<void> {
  const { locale = 'fr-FR', dark = false } = options
  await page.exposeFunction('__standInSend', (text: string) => standIn.send(text))
  await page.addInitScript(installHost, { locale, dark, apiVersion: standIn.apiVersion })
}

/** Runs in the page, before its scripts: what Excel gives to the client. */
function installHost({ locale, dark, apiVersion }: { locale: string; dark: boolean; apiVersion: string }): void {
  const colours = dark
    ? { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF', controlBackgroundColor: '#3B3B3B' }
    : { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000', controlBackgroundColor: '#F5F5F5' }
  const answers = {
    GetAppType: 16,
    GetSolutionRef: 'roadmap-steering',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: 'workbook.xlsx',
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetCorrelationId: 'c',
    GetInstanceId: 'i',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify({ ExcelApi: apiVersion, SharedRuntime: '1.1', DelayForCellEdit: '1.1' }),
    GetHostCustomMessage: '',
    GetHostFullVersion: '16.0.17000.10000',
    GetDialogRequirementMatrix: '{}',
    GetInitialDisplayMode: 0,
    GetFeaturesForSolution: '{}',
    GetOfficeThemeInfo: JSON.stringify({ ...colours, controlForegroundColor: colours.bodyForegroundColor }),
  }
  const context = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, () => value]))
  const external = {
    GetContext: () => ({ ...context, GetSettings: () => ({ Read() {}, Write() {} }) }),
    Execute: (_id: number, _params: unknown, callback?: (result: unknown[]) => void) => callback?.([0, []]),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback?: (status: number) => void) =>
      callback?.(0),
    UnregisterEvent: (_id: number, _target: string, callback?: (status: number) => void) => callback?.(0),
  }
  Object.defineProperty(window, 'external', { configurable: true, value: external })
  const page = window as unknown as {
    __standInSend: (text: string) => Promise<string>
    _richApiNativeBridge: { onMessageFromHost: (text: string) => void; sendMessageToHost: (text: string) => void }
  }
  page._richApiNativeBridge = {
    onMessageFromHost: () => {},
    sendMessageToHost(text) {
      void page.__standInSend(text).then((reply) => this.onMessageFromHost(reply))
    },
  }
}
