export const paneClosing = {
  title: 'Closing the session',
  intro:
    'Once the session was held: its sheets never change again, and the situation of every project is kept to be compared with the next session.',
  preview: 'See what will be frozen…',
  looking: 'Reading the workbook…',
  sheet: 'The sheet "{{sheet}}" is closed: no run writes it again.',
  frozen:
    '{{projects, noun(one: project is frozen; other: projects are frozen)}} on the Snapshots sheet ({{committee}}, data of {{date}}).',
  findings: 'Before closing',
  confirm: 'Close the session of {{session, date}}',
  cancel: 'Leave it',
  closing: 'Closing…',
  reopening: 'Reopening…',
  closed: 'The session of {{session, date}} is closed.',
  undo: 'Take the closing back',
  reopened: 'The closing of the session of {{session, date}} was taken back: its sheets are drafts again.',
}
