import type { Amounts } from '../calculation/budget/amounts'
import type { BudgetFollowUp } from '../calculation/budget/follow-budget'
import type { BudgetGroup } from '../calculation/budget/group-budget'
import { earnedValueSheet } from '../sheets/earned-value'
import { fundingSheet, hasFunding } from '../sheets/funding'
import type { SheetContext } from '../sheets/sheet-context'
import { variancesSheet } from '../sheets/variances'
import type { StepInput, StepOutput } from './roadmap'
import type { Figure, Picture } from './step'

/** What was voted, committed and paid, and what will it cost in the end? */
export function costsStep({ reading, calculations, context }: StepInput): StepOutput {
  const budget = calculations.budget()
  const { portfolio } = reading
  return {
    figures: costFigures(budget),
    pictures: budget.expense
      ? [budgetPicture(budget.expense.programme, context), axesPicture(budget.by.axis, context)]
      : [],
    findings: budget.findings,
    plans: [
      variancesSheet(context, { portfolio, budget }),
      ...(budget.earned.whole.known > 0 ? [earnedValueSheet(context, { portfolio, budget })] : []),
      ...(hasFunding(budget, portfolio) ? [fundingSheet(context, { portfolio, budget })] : []),
    ],
  }
}

/** Amounts are those of the whole programme; rates are taken on the years up to the data date. */
function costFigures({ expense, portfolioCost }: Pick<BudgetFollowUp, 'expense' | 'portfolioCost'>): Figure[] {
  const money = (key: string, value: number | null | undefined): Figure => ({
    key,
    kind: 'money',
    value: value ?? null,
  })
  return [
    money('voted', expense?.programme.voted),
    money('committed', expense?.programme.committed),
    money('verified', expense?.programme.verified),
    money('paid', expense?.programme.paid),
    { key: 'paymentRate', kind: 'percent', value: expense?.rates.payment ?? null },
    money('finalCost', portfolioCost.compared.projects > 0 ? portfolioCost.compared.finalCost : null),
    money('costDeviation', portfolioCost.deviation),
    {
      key: 'projectsOverCost',
      kind: 'count',
      value: portfolioCost.compared.projects > 0 ? portfolioCost.statuses.red : null,
    },
  ]
}

/** Programme voted against what became of it. */
function budgetPicture({ voted, committed, verified, paid }: Amounts, { t }: SheetContext): Picture {
  const bars = Object.entries({ voted, committed, verified, paid }).map(([key, value]) => ({
    label: t(`figures.${key}`),
    value,
    ...(voted !== null && key !== 'voted' ? { limit: voted } : {}),
  }))
  return { kind: 'bars', key: 'budget', unit: 'money', bars }
}

function axesPicture(axes: readonly BudgetGroup[], { t }: SheetContext): Picture {
  return {
    kind: 'bars',
    key: 'axes',
    unit: 'money',
    bars: axes.map(({ key: [axis], programme }) => ({
      label: axis ?? t('figures.unassigned'),
      value: programme.voted,
    })),
  }
}
