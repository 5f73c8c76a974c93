export const decisionFindings = {
  decisionColumnMissing: {
    message: 'Table {{tableEn}} has no column “{{columnEn}}”, where the decision has to be written.',
    mend: 'Add a column headed “{{columnEn}}” to the table, then start again.',
  },
  decisionNumberMissing: {
    message: 'The decision has no number.',
    mend: 'Give the number under which the committee recorded it.',
  },
  decisionNumberApplied: {
    message: 'Decision {{number}} is applied already.',
    mend: 'Choose another number, or undo that decision first.',
  },
  decisionNumberOnRequest: {
    message: 'Decision number {{number}} is already that of request {{request}}.',
    mend: 'Choose another number, or mend the cell.',
  },
  decisionToRegister: {
    message: 'Decision {{number}} is not in the Decisions table.',
    mend: 'Add it to the register, with its subject, its owner and its due date.',
  },
  decisionRequestUnknown: {
    message: 'Request {{request}} is not in the Requests table.',
    mend: 'Check the number of the request.',
  },
  decisionRequestSettled: {
    message: 'Request {{request}} is accepted or refused already.',
    mend: 'Choose a request that is still open, or mend its status.',
  },
  acceptedNeedsProject: {
    message: 'Request {{request}}, accepted, has no project yet.',
    mend: 'Add a row to the Projects table, with the number of the request, its dates and its envelope.',
  },
  decisionProjectUnknown: {
    message: 'Project {{project}} is not in the Projects table.',
    mend: 'Check the code of the project.',
  },
  decisionProjectLocked: {
    message: 'Project {{project}} is locked: it cannot give way.',
    mend: 'Choose another exchange, or lift the lock.',
  },
  decisionProjectClosed: {
    message: 'Project {{project}} is finished or dropped: it has nothing left to give.',
    mend: 'Choose another exchange.',
  },
  postponedNeedsDates: {
    message:
      'Project {{project}} changes dates; its workload and milestones, typed period by period, stay where they are.',
    mend: 'Move its rows in the Workload and Milestones tables.',
  },
  reducedNeedsBudget: {
    message: 'Project {{project}} is suspended: what is committed runs its course, the rest waits.',
    mend: 'Update its credits and its workload.',
  },
  decisionEmpty: {
    message: 'The decision says nothing: no request, no project, no scenario.',
    mend: 'Say which request is accepted, or which scenario is chosen.',
  },
  decisionChangesNothing: {
    message: 'Decision {{number}} changes no cell: the tables already say what it decides.',
    mend: 'Nothing to do, or check the choice.',
  },
  undoNothing: {
    message: 'The journal holds no decision to undo.',
    mend: 'Nothing to do.',
  },
  undoCellChanged: {
    message: 'This cell no longer holds “{{written}}”, which decision {{decision}} wrote, but “{{found}}”.',
    mend: 'Put “{{written}}” back into the cell, then start again; or mend the cells by hand.',
  },
  undoRowGone: {
    message: 'Row {{key}} or column “{{column}}” of table {{table}}, which decision {{decision}} changed, is gone.',
    mend: 'Put the row or the column back, then start again; or mend the cells by hand.',
  },
  sessionClosedAlready: { message: 'The session of {{session, date}} is closed already.', mend: 'Nothing to do.' },
  sessionNotClosed: {
    message: 'The session of {{session, date}} is not closed.',
    mend: 'Nothing to do, or check the date.',
  },
  sessionNotLast: {
    message: 'The session of {{session, date}} cannot be reopened: that of {{other, date}} was closed after it.',
    mend: 'Reopen the latest session first.',
  },
  snapshotKept: {
    message: 'The situation of the session of {{session, date}} is frozen already: it stays as it is.',
    mend: 'Nothing to do.',
  },
  sessionNotFrozen: {
    message: 'No situation is frozen at {{session, date}}.',
    mend: 'Choose the date of a closed session: the Snapshots sheet lists them all.',
  },
  noFrozenSession: {
    message: 'No session was closed before that of {{session, date}}: there is nothing to compare.',
    mend: 'Close a session (roadmap close): later ones will be compared with what it froze.',
  },
  sessionsNotInOrder: {
    message: 'The session of {{from, date}} is not earlier than that of {{to, date}}.',
    mend: 'Give the earlier of the two first.',
  },
  sessionHasNoSheet: {
    message: 'The workbook has no committee sheet for the session of {{session, date}}.',
    mend: 'Prepare the session first, or choose another date.',
  },
  closedFromOlderData: {
    message:
      'The tables changed since the sheet of the session of {{session, date}} was written; the situation that is frozen is that of the tables today.',
    mend: 'Nothing to do if the session was held on that sheet; otherwise prepare it again before closing it.',
  },
  sessionStillOpen: {
    message: 'The sheet of the session of {{session, date}} is still a draft: it was not closed.',
    mend: 'Close it (roadmap close) once the session was held, so that it is never written again.',
  },
}
