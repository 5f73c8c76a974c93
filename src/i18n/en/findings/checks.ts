/** What the tables that were read say against one another, or against good sense. `value` is the cell as typed, `column` its header. */
export const checkFindings = {
  codeNormalised: {
    message: '“{{value}}” is taken for “{{code}}”.',
    mend: 'Write the exact code: {{code}}.',
  },
  labelForCode: {
    message: '“{{value}}” is taken for code “{{code}}”, whose label it is.',
    mend: 'Write the code: {{code}}.',
  },
  projectBlank: {
    message: 'The row has no project: it is counted as unassigned.',
    mend: 'Give the project’s code if the row concerns one.',
  },
  projectUnknown: {
    message: 'Project “{{value}}” is not in the Projects table.',
    mend: 'Correct the code, or add the project.',
  },
  teamUnknown: {
    message: 'Team “{{value}}” is not in the Teams table.',
    mend: 'Correct the code, or add the team.',
  },
  objectiveUnknown: {
    message: 'Objective “{{value}}” is not in the Objectives table.',
    mend: 'Correct the code, or add the objective.',
  },
  departmentUnknown: {
    message: 'Department “{{value}}” is not in the Departments table.',
    mend: 'Correct the code, or add the department.',
  },
  codeUnknown: {
    message: '“{{value}}” does not exist in the table it refers to.',
    mend: 'Correct the code, or add the missing row.',
  },
  dependencyViolated: {
    message: '{{to}} starts on {{start, date}}, before {{from}} ends on {{end, date}}, although it depends on it.',
    mend: 'Move one of the two projects, or remove the link.',
  },
  dependencyCircle: {
    message: 'These projects depend on each other in a circle: {{circle}}.',
    mend: 'Remove one of these links.',
  },
  mandatoryWithoutReason: {
    message: 'Project {{project}} is mandatory without a reason: the committee will ask for it.',
    mend: 'Type the reason it is mandatory (law, directive, deadline).',
  },
  forcedWithoutReason: {
    message: 'Scenario {{scenario}} forces {{project}} in or out without a reason.',
    mend: 'Type the reason: the sheets of the arbitration repeat it.',
  },
  endBeforeStart: {
    message: 'Project {{code}} ends on {{end, date}}, before its start on {{start, date}}.',
    mend: 'Correct one of the two dates.',
  },
  progressOutOfScale: {
    message: 'The progress of project {{code}} is {{value}} %, outside 0 to 100 %.',
    mend: 'Correct the progress.',
  },
  projectWithoutObjective: {
    message: 'Project {{code}} serves no objective.',
    mend: 'Give the strategic objective that it serves.',
  },
  projectWithoutManager: {
    message: 'Project {{code}} has no IT project manager.',
    mend: 'Say who leads it.',
  },
  projectWithoutSponsor: {
    message: 'Project {{code}} has no sponsor.',
    mend: 'Say who speaks for it at the committee.',
  },
  objectiveWithoutProject: {
    message: 'No project serves objective {{code}}.',
    mend: 'Attach a project to it, or tell the committee why it has none.',
  },
  weightsNotWhole: {
    message: 'The weights add up to {{sum}}, not to 100 %: only their proportions count.',
    mend: 'Adjust the weights so that they add up to 100 %.',
  },
  committedBeyondVote: {
    message: 'Line {{number}}: {{committed, money}} committed for {{voted, money}} voted.',
    mend: 'Check the commitment; overspend is judged by chapter, not by line.',
  },
  paidNegative: {
    message: 'Line {{number}}: the amount paid is negative ({{paid, money}}).',
    mend: 'Check that it is a cancellation or a credit note.',
  },
  paidWithoutCommitment: {
    message: 'Line {{number}}: {{paid, money}} paid without commitment.',
    mend: 'Link the payment to its commitment.',
  },
  unitFromHeader: {
    message: 'The amounts of “{{column}}” are read in {{unit}}, as the header says.',
    mend: 'Nothing to correct if that is the unit.',
  },
  unitDoubtful: {
    message:
      'The amounts of “{{column}}” are small ({{largest, money}} at most): they are read in euros, but may be in thousands or millions.',
    mend: 'Give the unit in the header, such as “Cost (M€)”.',
  },
  percentsMixed: {
    message: 'Column “{{column}}” mixes percents (40) and what seem to be shares (0.4): all are read as percents.',
    mend: 'Write the whole column in the same way.',
  },
  daysNegative: {
    message: 'A number of days is negative ({{days, days}}): it counts as it is.',
    mend: 'Correct these days, unless they adjust others.',
  },
  limitsCrossed: {
    message: 'The green limit of variances ({{green, percent}}) is beyond the amber limit ({{amber, percent}}).',
    mend: 'Type a green limit below the amber one.',
  },
}
