import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import type { StandIn } from './stand-in'

const CLIENT = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js')
const PAGE = 'https://localhost/?_host_Info=Excel$Win32$16.01$fr-FR$$$$0'

let script: Script | undefined

/**
 * Loads the genuine Office.js client beside a stand-in and makes `Excel`, `Office` and `OfficeExtension` global,
 * as a page of an add-in has them.
 */
export function connectNode(standIn: StandIn): void {
  script ??= new Script(readFileSync(CLIENT, 'utf8'), { filename: CLIENT })
  const page = pageAround(standIn)
  script.runInContext(createContext(page))
  const context = { requirements: { isSetSupported: standIn.isSetSupported }, displayLanguage: 'fr-FR' }
  page['Office'] = Object.create(page['Office'] as object, { context: { value: context } })
  for (const name of ['Excel', 'Office', 'OfficeExtension']) {
    Object.defineProperty(globalThis, name, { value: page[name], configurable: true, writable: true })
  }
}

/** The little of a browser's window that the client looks at. */
function pageAround(standIn: StandIn): Record<string, unknown> {
  const element = () => ({ style: {}, setAttribute() {}, appendChild() {} })
  const storage = { getItem: () => null, setItem() {}, removeItem() {} }
  const bridge = {
    onMessageFromHost: (_text: string) => {},
    sendMessageToHost(text: string) {
      void standIn.send(text).then((reply) => bridge.onMessageFromHost(reply))
    },
  }
  const page: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    navigator: { userAgent: 'node', platform: 'Win32', language: 'fr-FR' },
    location: {
      href: PAGE,
      search: PAGE.slice(PAGE.indexOf('?')),
      hash: '',
      protocol: 'https:',
      hostname: 'localhost',
    },
    document: {
      URL: PAGE,
      createElement: element,
      getElementsByTagName: () => [],
      getElementById: () => null,
      addEventListener() {},
      documentElement: {},
      head: element(),
      body: element(),
    },
    localStorage: storage,
    sessionStorage: storage,
    addEventListener() {},
    removeEventListener() {},
    _richApiNativeBridge: bridge,
  }
  for (const self of ['window', 'self', 'top', 'parent']) page[self] = page
  return page
}
