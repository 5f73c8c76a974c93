/** What the committee talks about, in this order. */
const TOPICS = ['decisions', 'portfolio', 'difficulties', 'requests', 'capacity', 'budget', 'risks', 'dates'] as const

export type Topic = (typeof TOPICS)[number]

/** A point of the agenda; minutes are counted from the opening of the session. */
export type AgendaPoint = { topic: Topic; from: number; minutes: number; items: number }

/** Minutes that a topic takes, those that each of its items adds, and the most that it may take. */
const TIMES: Record<Topic, { base: number; each: number; most: number }> = {
  decisions: { base: 3, each: 1, most: 10 },
  portfolio: { base: 10, each: 0, most: 10 },
  difficulties: { base: 0, each: 3, most: 30 },
  requests: { base: 0, each: 4, most: 40 },
  capacity: { base: 5, each: 1, most: 10 },
  budget: { base: 10, each: 0, most: 10 },
  risks: { base: 5, each: 0, most: 5 },
  dates: { base: 5, each: 0, most: 5 },
}

/**
 * The timed agenda of a session, from what there is to say: two hours at most. A topic without content is left out,
 * except the portfolio, the budget and the next dates.
 *
 * @example timedAgenda({ requests: 2 }).map(({ topic, from, minutes }) => [topic, from, minutes]) // [['portfolio', 0, 10], ['requests', 10, 8], ['budget', 18, 10], ['dates', 28, 5]]
 */
export function timedAgenda(items: Partial<Record<Topic, number>>): AgendaPoint[] {
  let from = 0
  return TOPICS.flatMap((topic) => {
    const count = items[topic] ?? 0
    const { base, each, most } = TIMES[topic]
    if (count === 0 && topic !== 'portfolio' && topic !== 'budget' && topic !== 'dates') return []
    const point = { topic, from, minutes: Math.min(most, base + each * count), items: count }
    from += point.minutes
    return [point]
  })
}
