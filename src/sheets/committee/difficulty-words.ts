import type { Difficulty, ProjectHealth } from '../../calculation/committee/project-health'
import { round } from '../../portfolio/amount'
import { DAYS_PER_MONTH } from '../../portfolio/calendar'
import type { SheetContext } from '../sheet-context'

/** A number of calendar days in months, one decimal. */
export function monthsOf(days: number): number {
  return round(days / DAYS_PER_MONTH, 1)
}

/** A number with at most one decimal, as the language writes it. */
export function decimalText({ format }: Pick<SheetContext, 'format'>, value: number): string {
  return format.days(round(value * 100, 0))
}

/** Why a project is in difficulty, in words. */
export function reasonsText(context: SheetContext, { difficulties }: Pick<ProjectHealth, 'difficulties'>): string {
  return difficulties.map((difficulty) => reasonText(context, difficulty)).join(context.t('sheets.committee.separator'))
}

function reasonText(context: SheetContext, difficulty: Difficulty): string {
  const { t, format } = context
  switch (difficulty.kind) {
    case 'cost': {
      const { deviation, rate } = difficulty
      if (rate === null) return t('sheets.committee.reasons.costWithoutRate', { deviation })
      return t('sheets.committee.reasons.cost', { deviation, rate: `+${format.percent(rate)}` })
    }
    case 'delay':
      return t('sheets.committee.reasons.delay', { months: decimalText(context, monthsOf(difficulty.days)) })
    case 'load': {
      const { teams, periods } = difficulty
      return t('sheets.committee.reasons.load', { teams: teams.join(', '), periods })
    }
    case 'risk': {
      const { label, exposure } = difficulty
      return t('sheets.committee.reasons.risk', { label, exposure })
    }
  }
}
