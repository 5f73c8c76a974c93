import { situationChanges } from '../../src/calculation/changes/situation-changes'
import { changesSheet } from '../../src/sheets/changes'
import { changesMessage } from '../../src/sheets/changes/change-words'
import { situation, state } from '../calculation/changes/states'
import { planViolations } from './plan-rules'
import { formulasOf, sheetContext, textsOf, toldBy } from './sheet-context'

const BEFORE = situation(46212, [
  state('A', { title: 'Portail', envelope: 100_000_00, end: 46387, status: 'approved', rank: 4, days: 10_00 }),
  state('B', { title: 'Réseau', envelope: 200_000_00, weather: 'green', rank: 1 }),
  state('C', { title: 'Archives', envelope: 50_000_00 }),
])
const AFTER = situation(
  46310,
  [
    state('A', { title: 'Portail', envelope: 130_000_00, end: 46477, status: 'inProgress', rank: 1, days: 12_50 }),
    state('B', { title: 'Réseau', envelope: 200_000_00, weather: 'red', rank: 2 }),
    state('D', { title: 'Paie', envelope: 70_000_00, end: 46752 }),
  ],
  { frozen: false },
)
const fr = sheetContext('fr')
const changes = situationChanges(BEFORE, AFTER)

describe('the sheet of changes', () => {
  const plan = changesSheet(fr, changes)

  test('bears both dates in its name and its identity, within what Excel allows', () => {
    expect([plan.name, plan.mark!.identity]).toEqual([
      'Évol. 2026-07-09 à 2026-10-15',
      'changes/Comité/2026-07-09/2026-10-15',
    ])
    expect(plan.name.length).toBeLessThanOrEqual(31)
  })

  test('says in a sentence what happened, and nothing of what did not', () => {
    expect(toldBy(plan)).toContain(
      'Depuis la séance du 09/07/2026 : 1 projet entré, 1 projet sorti, 1 changement de statut, 1 fin repoussée, météo dégradée pour 1 projet, enveloppes +50 k€, coût final estimé n. d.',
    )
  })

  test('gives every difference as a live formula over what it was and what it is', () => {
    const formulas = formulasOf(plan)
    expect(formulas.filter((formula) => /^SUM\(/.test(formula))).toHaveLength(3)
    expect(planViolations(plan)).toEqual([])
  })

  test('draws the way from the envelopes then to those now, who came and who left marked', () => {
    expect(textsOf(plan)).toEqual(
      expect.arrayContaining(['Séance du 09/07/2026', '+ D', '− C', 'Séance du 15/10/2026']),
    )
    expect(plan.charts.map(({ kind, message }) => [kind, message.replace(/\s/g, ' ')])).toEqual([
      ['columnStacked', 'Les enveloppes passent de 350 k€ à 400 k€ (+50 k€).'],
    ])
  })

  test('says where it comes from: what was frozen, and the tables as they are', () => {
    expect(toldBy(plan)).toContain('la situation figée à la clôture de la séance du 09/07/2026 (Comité)')
    expect(toldBy(plan)).toContain('les tableaux du classeur pour la séance du 15/10/2026')
  })

  test('in English respects the rules of all sheets too', () => {
    const english = changesSheet(sheetContext('en'), changes)
    expect([english.name, planViolations(english)]).toEqual(['Changes 2026-07-09 2026-10-15', []])
  })
})

test('between two equal situations nothing has changed, and nothing is drawn', () => {
  const plan = changesSheet(fr, situationChanges(BEFORE, { ...BEFORE, session: 46310 }))
  expect(toldBy(plan)).toContain('Rien n’a changé depuis la séance du 09/07/2026.')
  expect([plan.charts, planViolations(plan)]).toEqual([[], []])
})

test('where no envelope is known at one end, the difference is not shown', () => {
  const unknown = situation(46212, [state('A')])
  const plan = changesSheet(fr, situationChanges(unknown, AFTER))
  expect(toldBy(plan)).toContain('Les enveloppes ne sont pas connues aux deux dates')
  expect(planViolations(plan)).toEqual([])
})

test('payments alone are no news: the sentence says that nothing weighs', () => {
  const paid = situationChanges(situation(1, [state('A', { paid: 1 })]), situation(2, [state('A', { paid: 2 })]))
  expect(changesMessage(fr, paid)).toContain('enveloppes n. d.')
})
