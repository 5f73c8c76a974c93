/**
 * @jest-environment jsdom
 */
import { screen, within } from '@testing-library/react'
import { InputsChangedError } from '../../src/portfolio/errors'
import type { ClosePlan } from '../../src/steps/close-session'
import type { Calculator, PaneHost } from '../../src/taskpane/pane-host'
import { drawPane, press } from './draw-pane'

const inputs = { tables: ['1'], fingerprint: 'f' }
const PLAN: ClosePlan = {
  sheets: ['Comité 2026-10-15'],
  frozen: [{ committee: 'Quarterly committee', session: 46310, dataDate: 46295, frozen: false, projects: [] }],
  findings: [],
  change: { edits: [], plans: [], restore: [], close: ['committee/x/2026-10-15'] },
  inputs,
}
const BACK: ClosePlan = { ...PLAN, change: { edits: [], plans: [], restore: [], reopen: ['committee/x/2026-10-15'] } }

type Plan = Calculator['sessionPlan']

function drawn({
  plans = { close: PLAN, reopen: BACK },
  change,
}: { plans?: Record<'close' | 'reopen', ClosePlan>; change?: PaneHost['change'] } = {}) {
  const written = jest.fn<ReturnType<PaneHost['change']>, Parameters<PaneHost['change']>>(
    change ?? (() => Promise.resolve({ sheets: [] })),
  )
  const asked = jest.fn<ReturnType<Plan>, Parameters<Plan>>((kind) => Promise.resolve(plans[kind]))
  const user = drawPane({ host: { change: written }, calculator: { sessionPlan: asked } })
  return { user, written, asked }
}

const open = async (user: ReturnType<typeof drawn>['user']) => {
  await user.click(screen.getByRole('tab', { name: /Committee/ }))
  await press(user, 'See what will be frozen…')
}

test('a session is closed after its closing was shown, and reopened in one click', async () => {
  const { user, written, asked } = drawn()
  await open(user)
  const part = await screen.findByRole('region', { name: 'Closing the session' })
  expect(await within(part).findByText(/The sheet "Comité 2026-10-15" is closed/)).toBeInTheDocument()
  expect(
    within(part).getByText(/0 projects are frozen .* \(Quarterly committee, data of 30\/09\/2026\)/),
  ).toBeInTheDocument()
  expect(written).not.toHaveBeenCalled()
  await press(user, 'Close the session of 15/10/2026')
  expect(await screen.findByText('The session of 15/10/2026 is closed.')).toBeInTheDocument()
  expect(written.mock.calls).toEqual([[PLAN.change, inputs]])
  await press(user, 'Take the closing back')
  expect(await screen.findByText(/The closing of the session of 15\/10\/2026 was taken back/)).toBeInTheDocument()
  expect(written.mock.calls[1]).toEqual([BACK.change, inputs])
  expect(asked.mock.calls.map(([kind, , { session }]) => [kind, session])).toEqual([
    ['close', 46310],
    ['reopen', 46310],
  ])
})

test('what stands in the way is said, and there is nothing to confirm', async () => {
  const findings: ClosePlan['findings'] = [
    { code: 'sessionHasNoSheet', severity: 'blocking', params: { session: 46310 } },
  ]
  const { user } = drawn({ plans: { close: { ...PLAN, findings, change: null }, reopen: BACK } })
  await open(user)
  expect(await screen.findByText(/has no committee sheet for the session of 15\/10\/2026/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Close the session/ })).toBeNull()
})

test('a refused closing says why, and can be looked at again', async () => {
  const { user } = drawn({ change: () => Promise.reject(new InputsChangedError()) })
  await open(user)
  await press(user, 'Close the session of 15/10/2026')
  expect(await screen.findByRole('alert')).toHaveTextContent('tables have changed')
  expect(screen.getByRole('button', { name: 'See what will be frozen…' })).toBeEnabled()
})
