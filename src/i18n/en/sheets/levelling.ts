export const levellingSheet = {
  name: 'Levelling',
  title: 'Levelling of the load: proposed starts',
  note: 'A proposal: the starts in the workbook are not changed. Projects under way and locked ones stay, the others move by whole periods within their latest shift, and finish-to-start links are kept.',
  setting: '{{movable, noun(one: project may; other: projects may)}} start later, {{schedules}} plans compared',
  message: {
    noOverload: 'No overload in the coming periods: nothing to level.',
    noneMovable:
      '{{before}} days are lacking in the coming periods, but no project may start later: type the latest shift (months) of the approved projects.',
    noneBetter: '{{before}} days are lacking in the coming periods; no permitted shift lessens them.',
    relieved:
      'Moving {{moved, noun(one: project; other: projects)}} takes the days that are lacking from {{before}} to {{after}} ({{share}} less), without any external day.',
  },
  figure: {
    before: 'Days lacking, current plan',
    after: 'Days lacking, levelled',
    moved: 'Starts to move',
  },
  heading: {
    overload: 'Days beyond the capacities, by period (days)',
    moved: 'Proposed starts',
    load: 'Load over capacity, levelled',
  },
  none: {
    movable: 'No approved project has a latest shift.',
    better: 'No permitted shift lessens the overload.',
  },
  column: {
    period: 'Period',
    before: 'Current plan',
    after: 'Levelled',
    relief: 'Days avoided',
    project: 'Project',
    title: 'Title',
    from: 'Planned start',
    to: 'Proposed start',
    shift: 'Shift (periods)',
  },
  chart: {
    title: 'Days lacking, before and after levelling',
    message: 'The heaviest period today: {{period}}, where {{days}} days are lacking.',
    days: 'Days',
  },
}
