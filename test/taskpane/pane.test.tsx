/**
 * @jest-environment jsdom
 */
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { InputsChangedError, SteeringError } from '../../src/portfolio/errors'
import type { Calculator, PaneHost } from '../../src/taskpane/pane-host'
import { drawPane, press } from './draw-pane'
import { calculator as exampleCalculator, exampleHost, plan, workbook } from './example'

const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('a step', () => {
  test('reads and calculates, announces the sheet, and writes only when asked again', async () => {
    const apply = jest.fn<ReturnType<PaneHost['apply']>, []>(() =>
      exampleHost().apply([], { tables: [], fingerprint: '' }),
    )
    const user = drawPane({ host: { apply } })
    await press(user, 'Read the workbook')
    expect(await screen.findByText('new sheet')).toBeInTheDocument()
    expect(screen.getByText('Nothing else changes in the workbook.')).toBeInTheDocument()
    expect(apply).not.toHaveBeenCalled()
    await press(user, 'Write the sheet')
    expect(await screen.findByText('created')).toBeInTheDocument()
    expect(apply).toHaveBeenCalledTimes(1)
    expect(button('Next: Priorities')).toBeEnabled()
  })

  test('says that a sheet of ours will be replaced, under the name that it bears', async () => {
    const earlier = { sheet: 'Mon classement', mark: plan.mark!, tables: [] }
    const user = drawPane({ host: { read: () => Promise.resolve({ ...workbook, generated: [earlier] }) } })
    await press(user, 'Read the workbook')
    const planned = await screen.findByRole('region', { name: 'What will be written' })
    expect(within(planned).getByText('Mon classement')).toBeInTheDocument()
    expect(within(planned).getByText('sheet replaced')).toBeInTheDocument()
  })

  test('says in a sentence why writing was refused, and keeps the result', async () => {
    const user = drawPane({ host: { apply: () => Promise.reject(new InputsChangedError()) } })
    await press(user, 'Read the workbook')
    await press(user, 'Write the sheet')
    expect(await screen.findByRole('alert')).toHaveTextContent('tables have changed')
    expect(button('Write the sheet')).toBeEnabled()
  })

  test('shows an error that nobody foresaw with its detail', async () => {
    const user = drawPane({ host: { read: () => Promise.reject(new Error('bridge is down')) } })
    await press(user, 'Read the workbook')
    expect(await screen.findByRole('alert')).toHaveTextContent('bridge is down')
  })

  test('stops reading when cancelled, and says that nothing was written', async () => {
    const read: PaneHost['read'] = (_, signal) =>
      new Promise((_resolve, reject) => signal!.addEventListener('abort', () => reject(signal!.reason as Error)))
    const user = drawPane({ host: { read } })
    await press(user, 'Read the workbook')
    await press(user, 'Cancel')
    expect((await screen.findAllByText('Cancelled. Nothing was written.')).length).toBeGreaterThan(0)
    expect(button('Read the workbook')).toBeEnabled()
  })

  test('lets only one step run at a time', async () => {
    const user = drawPane({ host: { read: () => new Promise(() => undefined) } })
    await press(user, 'Read the workbook')
    await user.click(screen.getByRole('tab', { name: /Priorities/ }))
    expect(button('Rank the projects')).toHaveAttribute('aria-disabled', 'true')
  })
})

describe('the choices', () => {
  test('are the last day of the execution until a person chooses another', async () => {
    const run = jest.fn<ReturnType<Calculator['run']>, Parameters<Calculator['run']>>((...all) =>
      exampleCalculator.run(...all),
    )
    const user = drawPane({ calculator: { run } })
    await press(user, 'Read the workbook')
    await screen.findByText('new sheet')
    expect(run.mock.calls[0]![2]).toMatchObject({ dataDate: 46295, session: 46310, lang: 'en', version: '0.1.0' })
    await user.click(screen.getByRole('tab', { name: /Costs/ }))
    expect(screen.getByLabelText('Data as of')).toHaveValue('2026-09-30')
  })

  test('once changed, ask for a new run before writing', async () => {
    const user = drawPane()
    await press(user, 'Read the workbook')
    await screen.findByText('new sheet')
    await press(user, 'Français')
    expect(await screen.findByText(/Recommencez avant d’écrire/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Écrire/ })).not.toBeInTheDocument()
    expect(document.documentElement.lang).toBe('fr')
  })

  test('that are no day stop the run with a sentence', async () => {
    const user = drawPane()
    await user.click(screen.getByRole('tab', { name: /Committee/ }))
    await user.type(screen.getByLabelText('Committee session'), '2026-10-15')
    await user.clear(screen.getByLabelText('Committee session'))
    expect(await screen.findByText(/Give a whole date/)).toBeInTheDocument()
    expect(button('Prepare the committee')).toHaveAttribute('aria-disabled', 'true')
  })
})

describe('the result', () => {
  test('leads to the cell of a finding', async () => {
    const goTo = jest.fn(() => Promise.resolve())
    const user = drawPane({ host: { goTo } })
    await press(user, 'Read the workbook')
    await press(user, 'Go to Projets!F12')
    expect(goTo).toHaveBeenCalledWith('Projets', 'F12')
  })

  test('says why a link does not lead anywhere', async () => {
    const user = drawPane({ host: { goTo: () => Promise.reject(new Error('the sheet is gone')) } })
    await press(user, 'Read the workbook')
    await press(user, 'Go to Projets!F12')
    expect(await screen.findByRole('alert')).toHaveTextContent('the sheet is gone')
  })

  test('groups findings by severity, the gravest open, and shows the rest on demand', async () => {
    const user = drawPane()
    await press(user, 'Read the workbook')
    expect(await screen.findByText('1 blocking point')).toBeInTheDocument()
    expect(screen.getByText('6 warnings').closest('details')).not.toHaveAttribute('open')
    expect(screen.queryByText('Projets!G6')).not.toBeInTheDocument()
    await user.click(screen.getByText('Show 2 more findings'))
    expect(screen.getByText('Projets!G6')).toBeInTheDocument()
  })

  test('says what is missing and what that makes impossible, not what is there', async () => {
    const user = drawPane()
    await press(user, 'Read the workbook')
    const missing = await screen.findByRole('region', { name: 'What is missing' })
    expect(missing).toHaveTextContent('No Capacity table: load is shown without limits.')
    expect(missing).not.toHaveTextContent('No Projects table')
  })

  test('tells each outcome of the rows of a table', async () => {
    const user = drawPane()
    await press(user, 'Read the workbook')
    expect(await screen.findByText('60 kept · 7 kept with a finding · 2 rejected')).toBeInTheDocument()
  })

  test('tells the load of a team in words, not by colour alone', async () => {
    const user = drawPane()
    await press(user, 'Read the workbook')
    const row = await screen.findByRole('row', { name: /Études et développement/ })
    const cells = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
    expect(cells).toEqual(['▲112.0%, overloaded', '•95.0%', '40.0%'])
    expect(screen.getByRole('row', { name: /Infrastructures/ })).toHaveTextContent('capacity not known')
  })
})

describe('a table that is not recognised', () => {
  const describeTeams = async (user: UserEvent) => {
    await press(user, 'Read the workbook')
    await user.click(await screen.findByText('Say what “Équipe” holds'))
    return screen.getByText(/“Équipe” .* lacks: Code/).closest('li')!
  }

  test('is mapped by a person, kept in the workbook, and the workbook is read again', async () => {
    const saveMapping = jest.fn((_text: string) => Promise.resolve())
    const read = jest.fn(() => {
      const mapping = saveMapping.mock.calls.at(-1)?.[0]
      return Promise.resolve({ ...workbook, ...(mapping ? { mapping } : {}) })
    })
    const user = drawPane({ host: { saveMapping, read } })
    const table = await describeTeams(user)
    await user.selectOptions(within(table).getByLabelText('Code'), 'Sigle')
    expect(within(table).getByText('First values: DEV · INFRA')).toBeInTheDocument()
    await user.selectOptions(within(table).getByLabelText('Unit of the amounts'), 'Thousands of euros (k€)')
    await user.click(within(table).getByRole('button', { name: 'Confirm' }))
    const kept = JSON.parse(saveMapping.mock.calls[0]![0]) as object
    expect(kept).toMatchObject({
      2: { table: 'teams', name: 'Équipe', columns: { code: 'Sigle', fte: 'ETP' }, unit: { dayRate: 'k€' } },
    })
    expect(read).toHaveBeenCalledTimes(2)
    await press(user, 'Forget the mapping of “Équipe”')
    expect(saveMapping).toHaveBeenLastCalledWith('')
    expect(read).toHaveBeenCalledTimes(3)
  })

  test('a mapping that Excel refuses to keep is a sentence, and what was read stays', async () => {
    const saveMapping = () => Promise.reject(new SteeringError('workbookReadOnly'))
    const user = drawPane({ host: { saveMapping } })
    const table = await describeTeams(user)
    await user.selectOptions(within(table).getByLabelText('Code'), 'Sigle')
    await user.click(within(table).getByRole('button', { name: 'Confirm' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/read-only/)
    expect(screen.getByText('Say what “Équipe” holds')).toBeInTheDocument()
  })

  test('can be mapped when no other was recognised either', async () => {
    const cells = [
      ['Réf', 'Quoi'],
      ['A1', 'Un projet'],
    ]
    const raw = { kind: 'table', id: '7', name: 'Suivi', sheet: 'Suivi', top: 0, left: 0, cells } as const
    const read = () => Promise.resolve({ ...workbook, tables: [raw] })
    const run = () => Promise.reject(new SteeringError('nothingRecognised', { tables: 'Projects' }))
    const dates = () => Promise.reject(new SteeringError('nothingRecognised', { tables: 'Projects' }))
    const saveMapping = jest.fn((_text: string) => Promise.resolve())
    const user = drawPane({ host: { read, saveMapping }, calculator: { run, dates } })
    await press(user, 'Read the workbook')
    await user.click(await screen.findByText('Say what “Suivi” holds'))
    await user.selectOptions(screen.getByLabelText('This table holds'), 'Projects')
    await user.selectOptions(screen.getByLabelText('Code'), 'Réf')
    await user.click(screen.getByRole('button', { name: 'Confirm' }))
    expect(JSON.parse(saveMapping.mock.calls[0]![0])).toEqual({
      7: { table: 'projects', name: 'Suivi', columns: { code: 'Réf' } },
    })
  })
})

describe('the list of steps', () => {
  test('is walked with the arrow keys, Home and End', async () => {
    const user = drawPane()
    screen.getByRole('tab', { name: /Data/ }).focus()
    const selected = () => screen.getByRole('tab', { selected: true }).textContent
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(selected()).toContain('Capacity')
    await user.keyboard('{Home}{ArrowLeft}')
    expect(selected()).toContain('Committee')
    await user.keyboard('{ArrowRight}{End}')
    expect(selected()).toContain('Committee')
    expect(screen.getByRole('tab', { selected: true })).toHaveFocus()
  })
})
