import type { frontierSheet as fr } from '../../fr/sheets/frontier'
import type { SameKeys } from '../../same-keys'

export const frontierSheet: SameKeys<typeof fr> = {
  name: 'Frontier',
  title: 'Frontier: what each budget buys',
  message: {
    none: 'No point was calculated: without known credits there is no frontier.',
    next: 'The next useful euro: with {{more, thousands}} more credits ({{share, count}}% of the vote), value gains {{gain}} points, {{rate}} points for 100 k€.',
    noNext: 'More credits would bring nothing: the teams or the rules are what limits.',
    allKept: 'Everything is kept within the voted credits: more would bring nothing.',
    scarcest: 'What would bring most: {{limit}}; {{unit}} more would be worth about {{value}} points.',
    less: 'With {{less, thousands}} less ({{share, count}}% of the vote), only {{loss}} points would be lost.',
    lessSame: 'With {{less, thousands}} less ({{share, count}}% of the vote), nothing would be lost.',
    plan: 'The plan that stands is worth {{value}} points for {{cost, thousands}}; the scenario proposed, {{chosen}} points for {{chosenCost, thousands}}.',
    planBroken:
      'The plan that stands is worth {{value}} points for {{cost, thousands}}, but it breaks limits: {{limits}}.',
  },
  setting: {
    credits: 'each point: the best selection when the credits of all years vary in the same proportion',
  },
  heading: {
    points: 'The points of the frontier',
    pointsNote:
      'Credits: what the sections and years of the roadmap leave free, without subsidies. Spent: subsidies and spending after the roadmap included, so that it may exceed the credits.',
    scarcity: 'What one more unit of each limit is worth',
    scarcityNote: 'Marginal values: they say where an effort pays, not what a large quantity would bring.',
  },
  column: {
    share: 'Credits (share of the vote)',
    budget: 'Credits (k€)',
    cost: 'Spent (k€)',
    value: 'Value',
    status: 'Answer',
    gain: 'Gain over the point before',
    rate: 'Points for 100 k€ more',
    limit: 'Limit',
    unit: 'One more unit',
    worth: 'Points gained',
    what: 'Mark',
  },
  unit: { thousandEuros: '100 k€', day: '10 days' },
  mark: { plan: 'Plan that stands', chosen: 'Scenario proposed' },
  chart: {
    title: 'Value to come for the money spent',
    message: 'Higher: more value; further left: less money. A plan under the frontier can do better at the same price.',
    cost: 'Spent (k€)',
    value: 'Points of value',
    frontier: 'Frontier',
  },
}
