export const snapshotsSheet = {
  name: 'Snapshots',
  title: 'What each session left behind',
  empty: 'No session has been closed yet.',
  message:
    '{{sessions, noun(one: closed session; other: closed sessions)}}, {{rows, noun(one: frozen project row; other: frozen project rows)}}.',
  note: 'One row for each closed session, then one row for each project and session: values only, amounts in euros, a blank cell where the value was not known. Nothing is written again afterwards: another closing adds its rows.',
  seal: 'The seal tells whether a row was changed since the closing; the Checks sheet then points at the row.',
  projects: 'The projects, session by session',
}
