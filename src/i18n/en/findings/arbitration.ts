export const arbitrationFindings = {
  roadmapOver: {
    message: 'The roadmap is over at the data date, or its end is not known: there is nothing left to arbitrate.',
    mend: 'Type the roadmap’s end in the settings, or check the data date.',
  },
  requestNotReady: {
    message: 'Request {{request}} is to be completed (cost, MOE days or status): it is left out of the arbitration.',
    mend: 'Complete its cost and MOE days, then set its status to “Examined”.',
  },
  subjectWithoutDates: {
    message:
      'The dates of project {{project}} are missing or inverted: the arbitration places it in the first period to come.',
    mend: 'Type its planned start and end.',
  },
  contractNotNotified: {
    message: 'Contract {{contract}} has no notification date: it allows no external day.',
    mend: 'Type its notification date in the Contracts table.',
  },
  contractWithoutOrders: {
    message:
      'What was ordered under contract {{contract}} is not known, nor is what is left of its ceiling: it allows no external day.',
    mend: 'Type the amount already ordered, 0 if there is none.',
  },
  noCapitalCredits: {
    message: 'No capital credits are voted for {{year}}: spending there is counted without a limit.',
    mend: 'Type these credits in the Budget table, 0 if there are none.',
  },
  noOperatingCredits: {
    message: 'No operating credits are voted for {{year}}: spending there is counted without a limit.',
    mend: 'Type these credits in the Budget table, 0 if there are none.',
  },
  capitalUsedUp: {
    message:
      'The capital credits of {{year}} are already exceeded by {{amount, money}}: nothing more can be spent there.',
    mend: 'Prepare an amending decision, or check the commitments of the year.',
  },
  operatingUsedUp: {
    message:
      'The operating credits of {{year}} are already exceeded by {{amount, money}}: nothing more can be spent there.',
    mend: 'Prepare an amending decision, or check the commitments of the year.',
  },
  linkEnded: {
    message: 'The link between {{from}} and {{to}} is not counted: {{code}} is neither open to decision nor finished.',
    mend: 'Remove this link if it no longer makes sense, or correct the code.',
  },
  subsidyOnlyAsked: {
    message:
      'The subsidy “{{scheme}}” of project {{project}} is asked for but not notified: it adds nothing to the credits.',
    mend: 'Type the notified amount as soon as it is known.',
  },
  subsidyWithoutYear: {
    message: 'The subsidy “{{scheme}}” of project {{project}} has no year: it adds nothing to the credits.',
    mend: 'Type the year of the credits that it pays.',
  },
  requestWithoutScore: {
    message:
      'Request {{request}} has no score: it is worth nothing in the arbitration and enters only if it is forced in.',
    mend: 'Score it in the Scores table, with its number in place of a project code.',
  },
  planOverTeam: {
    message:
      'The plan that stands exceeds the capacity of team “{{team}}” by {{days, days}} d over {{count, noun(one: period; other: periods)}}, from {{first, period}} to {{last, period}}.',
    mend: 'The scenarios keep to the typed capacity, and so do not keep the whole plan.',
  },
  planOverCapital: {
    message: 'The plan that stands exceeds the capital credits of {{year}} by {{amount, money}}.',
    mend: 'The scenarios keep to the voted credits, and so do not keep the whole plan.',
  },
  planOverOperating: {
    message: 'The plan that stands exceeds the operating credits of {{year}} by {{amount, money}}.',
    mend: 'The scenarios keep to the voted credits, and so do not keep the whole plan.',
  },
  planOverAuthorisation: {
    message: 'The plan that stands exceeds the programme authorisations by {{amount, money}}.',
    mend: 'The scenarios keep to this limit; check it if it is no longer right.',
  },
  planOverAfterRoadmap: {
    message: 'The plan that stands exceeds the operating credits after the roadmap by {{amount, money}} a year.',
    mend: 'The scenarios keep to this limit; check it in the settings if it is no longer right.',
  },
  planOverContract: {
    message: 'The plan that stands exceeds what is left of the ceiling of contract {{contract}} by {{amount, money}}.',
    mend: 'The scenarios keep to this ceiling; check it if an amendment changed it.',
  },
  projectsWithoutScore: {
    message:
      '{{count, noun(one: project has; other: projects have)}} no score ({{projects}}): without one a project is worth nothing in the arbitration and stays only if it is mandatory or forced in.',
    mend: 'Score these projects in the Scores table.',
  },
  negativeCapital: {
    message:
      'The capital credits {{year}} of project {{project}} are negative in all ({{amount, money}}): they reduce everybody’s, and the project is counted without a cost.',
    mend: 'Check the sign, or the line that this one corrects.',
  },
  negativeOperating: {
    message:
      'The operating credits {{year}} of project {{project}} are negative in all ({{amount, money}}): they reduce everybody’s, and the project is counted without a cost.',
    mend: 'Check the sign, or the line that this one corrects.',
  },
  contractNotYetNotified: {
    message: 'Contract {{contract}} is notified on {{date, date}} only: it allows no external day before.',
    mend: 'Nothing to do, or correct its notification date.',
  },
  planBreaksLinks: {
    message:
      'The plan that stands does not keep {{count, noun(one: link; other: links)}} between projects still open to decision.',
    mend: 'The scenarios keep them, by moving or leaving out projects; correct a link that no longer makes sense.',
  },
  planTooManyAtOnce: {
    message: 'The plan that stands runs too many projects at once in {{count, noun(one: period; other: periods)}}.',
    mend: 'The scenarios keep to the limit on concurrent projects; change it in the settings if it is no longer right.',
  },
  daysWithoutLimit: {
    message: 'Days are asked of {{teams}}, whose capacity is not typed: the arbitration does not limit them.',
    mend: 'Type their capacity so that the arbitration takes it into account.',
  },
  creditsOfNoProject: {
    message: '{{amount, money}} of credits name no project: the arbitration takes them as available to all.',
    mend: 'Complete the project of these lines, or remove those that pay for something else.',
  },
  creditsUnplaced: {
    message:
      '{{count, noun(one: line; other: lines)}} of credits or commitments without a section or a year: the arbitration cannot count them.',
    mend: 'Complete the section and the year of these lines.',
  },
  manyToChoose: {
    message:
      '{{count, count}} projects and requests to choose among: beyond {{most, count}} the selection is the best found with its gap, without the price of each decision and without the frontier.',
    mend: 'Ask for the price of a decision in the pane, or arbitrate one portfolio at a time.',
  },
}
