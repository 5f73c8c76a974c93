export const committeeFindings = {
  projectRecoded: {
    message: 'Project {{from}} is gone and project {{to}} bears the same title: "{{title}}".',
    mend: 'If it is the same project, give it its code back: it will be compared from one session to the next.',
  },
  committeeRequestsIncomplete: {
    message: '{{rows, noun(one: request; other: requests)}} incomplete before the session: {{numbers}}.',
    mend: 'Complete the request (subject, department, reason, cost, MOE days, wished date) or take it off the agenda.',
  },
  committeeDecisionsLate: {
    message: '{{rows, noun(one: decision; other: decisions)}} past their due date: {{numbers}}.',
    mend: 'Update the state of the decision, or propose a new due date to the committee.',
  },
  committeeSessionUnknown: {
    message: 'The session of {{session, date}} is not in the Sessions table.',
    mend: 'Add the session (place, chair, sending of papers), or choose another date.',
  },
  committeeBeforeData: {
    message: 'The session of {{session, date}} comes before the data date, {{date, date}}.',
    mend: 'Check the two dates; nothing to correct if the papers of a past session are made again.',
  },
  savesMoreThanItTakes: {
    message: 'Process {{process}} would save {{saved}} minutes a case, more than the {{minutes}} that it takes.',
    mend: 'Correct the time saved or the time per case.',
  },
}
