import type { comparisonSheet as fr } from '../../fr/sheets/comparison'
import type { SameKeys } from '../../same-keys'

export const comparisonSheet: SameKeys<typeof fr> = {
  name: 'Comparison',
  title: 'Scenarios compared',
  message: {
    none: 'No scenario was calculated.',
    one: 'Only one scenario has an answer: there is nothing to compare.',
    best: '{{scenarios, count}} scenarios compared. The greatest value: {{best}}, {{value}} points; the smallest: {{least}}, {{leastValue}} points.',
    same: '{{scenarios, count}} scenarios compared. All are worth {{value}} points.',
    stable:
      '{{always, noun(one: project or request is kept; other: projects or requests are kept)}} in all cases, {{never, count}} in none, {{sometimes, count}} depending on the scenario: these are the ones to debate.',
    infeasible: 'Without an answer: {{scenarios}}.',
  },
  setting: { proposed: 'scenario proposed: {{scenario}}' },
  heading: {
    measures: 'The scenarios side by side',
    debated: 'What depends on the scenario',
    agreed: 'What does not',
  },
  noneDebated: 'Nothing depends on the scenario: the same selection wins everywhere.',
  column: {
    measure: 'Measure',
    unit: 'Unit',
    code: 'Code',
    title: 'Project or request',
    value: 'Value to come',
    kept: 'Kept in',
    why: 'Where it is not kept',
  },
  measure: {
    status: 'Answer',
    value: 'Value to come',
    difference: 'Difference from the proposed scenario',
    projects: 'Projects kept',
    requests: 'Requests kept',
    cost: 'Still to spend',
    left: 'Credits left',
    externalDays: 'Outside days bought',
    externalCost: 'Cost of outside days',
    tightest: 'Tightest limit',
  },
  unit: { points: 'points', count: 'number', money: 'k€', days: 'days', none: '–' },
  cell: { kept: 'Kept', out: 'Not kept', unknown: 'No answer' },
  keptIn: '{{kept, count}} of {{of, count}}',
  why: '{{scenarios}}: {{reason}}',
  whySeparator: ' ',
  chart: {
    title: 'Value to come by scenario',
    message: 'From one scenario to another, the value goes from {{least}} to {{most}} points.',
    scenario: 'Scenario',
    value: 'Points of value',
  },
}
