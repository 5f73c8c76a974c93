export const budgetFindings = {
  budgetChapterOverspent: {
    message:
      'Chapter {{chapter}}, year {{year}}: {{paid, money}} paid out of {{voted, money}} of credits, {{excess, money}} too much.',
    mend: 'Check the credits open for the chapter, or prepare an amending budget or a transfer.',
  },
  budgetChapterOvercommitted: {
    message:
      'Chapter {{chapter}}, year {{year}}: {{committed, money}} committed out of {{voted, money}} of credits, {{excess, money}} too much.',
    mend: 'Hold new commitments on the chapter, or prepare an amending budget or a transfer.',
  },
  budgetYearMissing: {
    message:
      '{{rows, noun(one: execution line; other: execution lines)}} without a year, {{paid, money}} paid: counted at the data date.',
    mend: 'Fill in the Financial year column.',
  },
  budgetUnassigned: {
    message:
      '{{rows, noun(one: execution line; other: execution lines)}} without a known project, {{voted, money}} of credits and {{paid, money}} paid.',
    mend: 'Fill in the project code of these lines; meanwhile their amounts are counted as "unassigned".',
  },
  budgetDiffersFromExecution: {
    message:
      '{{rows, noun(one: difference; other: differences)}} between the credits of the Budget table ({{budget, money}}) and those of the execution ({{execution, money}}).',
    mend: 'Reconcile the two tables; the credits of the Budget table are used, never added to the others.',
  },
  finalCostUnknown: {
    message:
      '{{rows, noun(one: project; other: projects)}} without an estimated final cost, {{envelope, money}} of envelope.',
    mend: "Type the project's declared final cost, or what is still to be committed in the Budget table.",
  },
  budgetAfterDataDate: {
    message:
      'Every execution line belongs to a financial year after {{date, date}} (from {{first}} on): no rate can be calculated.',
    mend: 'Check the data date.',
  },
  earnedBeyondBudget: {
    message: '{{project}}: progress beyond 100 %, the earned value exceeds the budget.',
    mend: 'Correct the progress, or the envelope of the project if its scope has grown.',
  },
  plannedBeyondBudget: {
    message: '{{project}}: planned value of {{planned, money}} for a budget of {{budget, money}}.',
    mend: 'Correct the planned value to date: it cannot exceed the budget of the project.',
  },
  earnedUnknown: {
    message:
      '{{rows, noun(one: project; other: projects)}} without progress or planned value: left out of the earned value.',
    mend: 'Type the progress, and the planned value to date or the start and baseline end.',
  },
  endsReversed: {
    message:
      'Project {{project}} would end on {{earliest, date}} at the earliest and on {{latest, date}} at the latest: dates the wrong way round.',
    mend: 'Type an earliest end before the latest end; until then its end date is not estimated.',
  },
  endOutsideRange: {
    message: 'The end expected of project {{project}}, {{end, date}}, lies outside its earliest and latest ends.',
    mend: 'Mend the range, or type the forecast end; until then the range is widened to that date.',
  },
  delaySpreadReversed: {
    message: 'The low delay drift is above the high delay drift: neither is used.',
    mend: 'Swap the two values in the Settings.',
  },
  curveDecreases: {
    message: 'Monthly curve: the cumulated amount goes down in {{month, period}}.',
    mend: 'Type amounts cumulated since the beginning, which never go down, not amounts of the month.',
  },
  curveIncomplete: {
    message: 'Monthly curve: no planned amount for {{month, period}}.',
    mend: 'Fill in the planned amount of every month: without it the delay in months cannot be calculated.',
  },
  curveDiffersFromBudget: {
    message: 'Monthly curve: the plan ends at {{end, money}}, the budget measured is {{budget, money}}.',
    mend: 'Make the curve agree with the envelopes of the projects.',
  },
}
