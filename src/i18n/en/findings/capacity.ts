export const capacityFindings = {
  noCapacity: {
    message: 'No Capacity table: load is shown without limits and no overload can be reported.',
    mend: 'Fill in the Capacity table: days available by team and period.',
  },
  teamWithoutCapacity: {
    message:
      'Team "{{team}}" has load without a known capacity in {{count, noun(one: period; other: periods)}}, from {{first, period}} to {{last, period}}.',
    mend: 'Type its capacity for these periods.',
  },
  mixedPeriods: {
    message:
      'Workload and capacity have periods of different lengths: all is added up to the longest, such as {{period, period}}.',
    mend: 'Type both tables with the same step for a finer comparison.',
  },
  daysSpreadOverDates: {
    message:
      '{{count, noun(one: project; other: projects)}} without a row in the Workload table: their MOE, MOA and AMOA days are shared over their working days ({{projects}}).',
    mend: 'Type their workload by team and period if it is known.',
  },
  daysWithoutDates: {
    message:
      'Project {{project}} asks for days but its dates are missing, inverted or too far apart: its load is not counted.',
    mend: 'Type its planned start and end, or its workload.',
  },
  daysOffRatio: {
    message: 'Project {{project}} has {{days, days}} {{role}} days; the ratios give {{target, days}}.',
    mend: 'Check these days, or leave the cell blank to apply the ratio.',
  },
  linkBeyondWindows: {
    message: 'No permitted start keeps the link {{from}} → {{to}}: levelling leaves it as late as planned.',
    mend: 'Allow {{to}} a later start, or review the dates of both projects.',
  },
}
