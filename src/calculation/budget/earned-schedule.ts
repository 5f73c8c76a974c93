import { ratio } from '../../portfolio/amount'

export type EarnedSchedule = {
  /** In periods: when the value earned by now should have been earned. */
  earnedSchedule: number
  /** ES − AT: negative is late. */
  variance: number
  /** ES / AT; null at the start. */
  index: number | null
  /** Forecast duration if the work left goes as planned, and if the pace so far goes on. */
  durationAsPlanned: number
  durationAtPace: number | null
}

/**
 * How late a project is in time, not in money: the point of the plan where its earned value was due (earned schedule).
 *
 * ES = C + (EV − PV_C) / (PV_{C+1} − PV_C), C the last period with PV_C ≤ EV, PV₀ = 0; a flat part of the plan counts as
 * earned; once all is earned ES is the first period whose plan is complete. SPI(t) = ES / AT,
 * forecast = AT + (PD − ES) / PF with PF 1 or SPI(t). Source: W. Lipke, "Schedule is different", 2003.
 *
 * @param plan planned value cumulated, one per period.
 * @param elapsed AT, in periods; `duration` PD, the planned number of periods.
 * @returns null for a plan that is empty or zero.
 *
 * @example earnedSchedule({ plan: [10, 30, 60], earnedValue: 20, elapsed: 2, duration: 3 })?.earnedSchedule // 1.5
 */
export function earnedSchedule({
  plan,
  earnedValue,
  elapsed,
  duration,
}: {
  plan: readonly number[]
  earnedValue: number
  elapsed: number
  duration: number
}): EarnedSchedule | null {
  const total = plan.at(-1) ?? 0
  if (total <= 0) return null
  const earned = periodsEarned(plan, earnedValue, total)
  const index = ratio(earned, elapsed)
  return {
    earnedSchedule: earned,
    variance: earned - elapsed,
    index,
    durationAsPlanned: elapsed + duration - earned,
    durationAtPace: index === null || index === 0 ? null : elapsed + (duration - earned) / index,
  }
}

function periodsEarned(plan: readonly number[], earnedValue: number, total: number): number {
  if (earnedValue >= total) return plan.findIndex((value) => value >= total) + 1
  const complete = plan.findLastIndex((value) => value <= earnedValue) + 1
  const before = complete === 0 ? 0 : plan[complete - 1]!
  return complete + (earnedValue - before) / (plan[complete]! - before)
}
