import '@testing-library/jest-dom'
import { cleanup, configure, render, screen } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { App } from '../../src/taskpane/app'
import type { Calculator, PaneHost } from '../../src/taskpane/pane-host'
import { calculator as exampleCalculator, exampleHost } from './example'

class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeAll(() => {
  globalThis.ResizeObserver = NoResizeObserver
  globalThis.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) as never
})
afterEach(cleanup)
// Drawing takes a while on a busy machine; nothing asserts how long.
configure({ asyncUtilTimeout: 30_000 })

export type PaneSetup = { host?: Partial<PaneHost>; calculator?: Partial<Calculator>; lang?: 'fr' | 'en' }

/** Draws the pane over the example host and calculator, but for the parts that a test is about. */
export function drawPane({ host, calculator, lang = 'en' }: PaneSetup = {}): UserEvent {
  render(
    <App
      host={exampleHost(host)}
      calculator={{ ...exampleCalculator, ...calculator }}
      version="0.1.0"
      today={46300}
      initialChoices={{ lang, dataDate: 'latest', session: 'next', mapping: '', arbitration: {} }}
      officeIsDark={() => false}
    />,
  )
  return userEvent.setup()
}

/** Waits for the button of that name, and presses it. */
export async function press(user: UserEvent, name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole('button', { name }))
}
