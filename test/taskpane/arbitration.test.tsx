/**
 * @jest-environment jsdom
 */
import { screen, within } from '@testing-library/react'
import type { Arbitration } from '../../src/calculation/arbitration/arbitration'
import type { Calculator } from '../../src/taskpane/pane-host'
import { hypothesis } from '../calculation/arbitration/hypothesis'
import { arbitration, impossible } from '../sheets/arbitration/builders'
import { drawPane, press, type PaneSetup } from './draw-pane'
import { result } from './example'

const answer = (found: Arbitration) => ({
  ...result('arbitration'),
  pictures: [],
  findings: [],
  arbitration: found,
  teams: [{ code: 'DEV', label: 'Development' }],
})

async function open({
  found = arbitration(),
  calculator,
  lang = 'en',
  ...host
}: PaneSetup & { found?: Arbitration } = {}) {
  const answers = { run: () => Promise.resolve(answer(found)), ...calculator }
  const user = drawPane({ ...host, lang, calculator: answers })
  await user.click(screen.getByRole('tab', { name: lang === 'fr' ? /Arbitrage/ : /Arbitration/ }))
  await user.click(
    screen.getByRole('button', {
      name: lang === 'fr' ? 'Chercher la meilleure sélection' : 'Look for the best selection',
    }),
  )
  return user
}

describe('the answer', () => {
  test('says which of the four words is true, and how far from the best it can be', async () => {
    await open()
    expect(await screen.findByText(/^▲ Best found \(gap 2\.2% at most\)$/)).toBeInTheDocument()
  })

  test('in French, with the same words as the sheets', async () => {
    await open({ lang: 'fr' })
    expect(await screen.findByText(/^▲ Meilleur trouvé \(écart 2,2\s% au plus\)$/)).toBeInTheDocument()
  })

  test('of another scenario is looked at without searching again', async () => {
    const run = jest.fn<ReturnType<Calculator['run']>, Parameters<Calculator['run']>>(() =>
      Promise.resolve(answer(arbitration())),
    )
    const user = await open({ calculator: { run } })
    await user.click(await screen.findByRole('radio', { name: /^A · / }))
    expect(screen.getByText(/^● Optimal$/)).toBeInTheDocument()
    expect(run).toHaveBeenCalledTimes(1)
    await press(user, 'Propose this scenario')
    await press(user, 'Look for the best selection')
    expect(run.mock.calls[1]![2].arbitration).toMatchObject({ scenario: 'internal' })
  })

  test('that is impossible names the limits that clash and the cheapest way out', async () => {
    const found = arbitration({
      scenarios: [impossible('internal', { hypothesis: hypothesis('internal') })],
      recommended: null,
    })
    await open({ found })
    expect(await screen.findByText(/These cannot all hold: P01 is mandatory; /)).toBeInTheDocument()
    expect(screen.getByText(/The cheapest way out: 50 k€ more, capital credits 2026/)).toBeInTheDocument()
  })

  test('says what to add when there is nothing to choose', async () => {
    await open({ found: arbitration({ subjects: [], scenarios: [], recommended: null, requests: [] }) })
    const missing = await screen.findByRole('region', { name: 'There is too little to choose from' })
    expect(within(missing).getAllByRole('listitem')).toHaveLength(3)
  })
})

describe('a search that is stopped', () => {
  test('keeps the best found of each scenario, says so at once, and explains it without searching', async () => {
    const asked: Parameters<Calculator['run']>[] = []
    const run: Calculator['run'] = (...all) => {
      asked.push(all)
      const [, , options, signal, onProgress] = all

      const cancelled = new Promise<never>((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error)),
      )
      if (options.arbitration?.stopped) return cancelled
      const kept = [{ subject: 'P01', start: '2026-Q1' }]
      onProgress!({ share: 0.2, stage: 'scenarios', scenario: 'internal', best: { value: 406, bound: 420, kept } })
      onProgress!({ share: 0.5, stage: 'scenarios', scenario: 'outsourced', best: { value: 500, bound: 550, kept } })
      onProgress!({ share: 0.6, stage: 'scenarios', scenario: 'outsourced', best: { value: 540, bound: 550, kept } })
      return cancelled
    }
    const user = await open({ calculator: { run } })
    expect(await screen.findByText(/Best value so far: 540 points; .* more than 1\.9% more/)).toBeInTheDocument()
    await press(user, 'Stop and keep the best')
    expect((await screen.findAllByText(/Stopped\. The best selection found is kept\./)).length).toBeGreaterThan(0)
    expect(asked[1]![2].arbitration!.stopped).toMatchObject([
      { scenario: 'internal', value: 406, bound: 420 },
      { scenario: 'outsourced', value: 540, bound: 550 },
    ])
    await press(user, 'Cancel')
    expect((await screen.findAllByText('Cancelled. Nothing was written.')).length).toBeGreaterThan(0)
  })
})

describe('a decision that is imposed', () => {
  test('shows its price first, then is imposed with its reason, and can be taken back', async () => {
    const run = jest.fn<ReturnType<Calculator['run']>, Parameters<Calculator['run']>>(() =>
      Promise.resolve(answer(arbitration())),
    )
    const user = await open({ calculator: { run } })
    await user.click(await screen.findByRole('radio', { name: /^A · / }))
    await press(user, 'Keep R13 anyway…')
    const form = await screen.findByRole('form', { name: 'The price of this decision' })
    expect(await within(form).findByText('It loses 3 points of value.')).toBeInTheDocument()
    expect(within(form).getByText(/Would leave: P12/)).toBeInTheDocument()
    await user.type(within(form).getByLabelText('Reason'), 'Voted in May')
    await press(user, 'Impose it and search again')
    expect(run.mock.calls[1]![2].arbitration!.forced).toEqual([
      { subject: 'R13', decision: 'in', reason: 'Voted in May' },
    ])
    await press(user, 'Remove the decision imposed on R13')
    expect(screen.queryByText('R13 is kept beforehand.')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Look for the best selection' })).toBeInTheDocument()
  })
})

describe('a decision of the committee', () => {
  const edit = {
    sheet: 'Demandes',
    cell: 'K14',
    before: null,
    after: 'D-2026-12',
    kind: 'plain',
    table: 'requests',
    key: 'R13',
    column: 'decision',
    header: 'Décision',
  } as const
  const plan = {
    edits: [edit],
    findings: [],
    change: { edits: [edit], plans: [], restore: [] },
    inputs: { tables: [], fingerprint: 'f' },
  }

  test('asks for a number, a date and a reason, shows the cells, writes them, and is undone in one click', async () => {
    const change = jest.fn(() => Promise.resolve({ sheets: [] }))
    const decisionPlan = jest.fn<ReturnType<Calculator['decisionPlan']>, Parameters<Calculator['decisionPlan']>>(() =>
      Promise.resolve(plan),
    )
    const undoPlan: Calculator['undoPlan'] = () => Promise.resolve({ ...plan, decision: 'D-2026-12' })
    const user = await open({ calculator: { decisionPlan, undoPlan }, host: { change } })
    await press(user, 'Apply this decision…')
    await press(user, 'See what will change')
    expect(screen.getByText(/Give the number in the record of decisions/)).toBeInTheDocument()
    expect(decisionPlan).not.toHaveBeenCalled()
    await user.type(screen.getByLabelText(/^Decision number/), 'D-2026-12')
    await user.type(screen.getByLabelText(/^Reason/), 'Quarterly committee')
    await press(user, 'See what will change')
    expect(await screen.findByText('blank → D-2026-12')).toBeInTheDocument()
    expect(decisionPlan.mock.calls[0]![2]).toMatchObject({
      number: 'D-2026-12',
      date: 46310,
      request: 'R13',
      given: [{ project: 'P03', kind: 'postponed', newStart: '2026-Q4' }],
    })
    expect(change).not.toHaveBeenCalled()
    await press(user, 'Change the cell')
    expect(await screen.findByText(/Decision D-2026-12 is written: 1 cell changed/)).toBeInTheDocument()
    await press(user, 'Undo this decision')
    expect(await screen.findByText('Decision D-2026-12 is undone: every cell is as it was.')).toBeInTheDocument()
    expect(change).toHaveBeenCalledTimes(2)
  })

  test('that must not be written says why and offers no way to write it', async () => {
    const finding = { code: 'budgetYearMissing', severity: 'blocking', params: { rows: 1, paid: 0 } } as const
    const decisionPlan = () => Promise.resolve({ ...plan, edits: [], findings: [finding], change: null })
    const user = await open({ calculator: { decisionPlan } })
    await press(user, 'Apply this decision…')
    await user.type(screen.getByLabelText(/^Decision number/), 'D1')
    await user.type(screen.getByLabelText(/^Reason/), 'r')
    await press(user, 'See what will change')
    expect(await screen.findByText('1 blocking point')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Change/ })).not.toBeInTheDocument()
  })
})
