import type { Arbitration, MoneyUse, ScenarioResult, Subject, Verdict } from '../../calculation/arbitration/arbitration'
import { compareCodes } from '../../portfolio/by-code'

/** The scenario proposed; the first one when none has an answer; null without any. */
export function proposedScenario({ scenarios, recommended }: Arbitration): ScenarioResult | null {
  return scenarios.find(({ hypothesis }) => hypothesis.code === recommended) ?? scenarios[0] ?? null
}

/** A subject with the decision on it. */
export type Decided = { subject: Subject; verdict: Verdict }

/** The subjects of a scenario with their verdicts, greatest value first, equal ones by code. */
export function decidedByValue(
  { subjects }: Pick<Arbitration, 'subjects'>,
  { verdicts }: Pick<ScenarioResult, 'verdicts'>,
): Decided[] {
  const byCode = new Map(verdicts.map((verdict) => [verdict.subject, verdict]))
  return subjects
    .flatMap((subject) => {
      const verdict = byCode.get(subject.code)
      return verdict ? [{ subject, verdict }] : []
    })
    .sort((a, b) => b.subject.value - a.subject.value || compareCodes(a.subject.code, b.subject.code))
}

/** How many of a kind are kept, and how many there are. */
export function keptOf(decided: readonly Decided[], kind: Subject['kind']): { kept: number; all: number } {
  const ours = decided.filter(({ subject }) => subject.kind === kind)
  return { kept: ours.filter(({ verdict }) => verdict.kept).length, all: ours.length }
}

/** The credits of open years, which add up; other limits on money overlap them. */
export function credits(money: readonly MoneyUse[]): MoneyUse[] {
  return money.filter((use) => use.limit.kind === 'credits' && isLimited(use))
}

/** Is there a ceiling at all? Years without credits typed have none, and nothing is left of them. */
export function isLimited({ available }: Pick<MoneyUse, 'available'>): boolean {
  return Number.isFinite(available)
}

/** The limit on money used most in proportion; null without any. */
export function tightest(money: readonly MoneyUse[]): MoneyUse | null {
  let most: MoneyUse | null = null
  for (const use of money) {
    if (use.available <= 0 || !isLimited(use)) continue
    if (!most || use.used / use.available > most.used / most.available) most = use
  }
  return most
}

/** Does a scenario have a selection to show? */
export function hasAnswer({ status, value }: Pick<ScenarioResult, 'status' | 'value'>): boolean {
  return value !== null && status !== 'infeasible'
}
