export const journalSheet = {
  name: 'Journal',
  title: 'Journal of applied decisions',
  empty: 'No applied decision is in force.',
  message:
    '{{decisions, noun(one: decision applied; other: decisions applied)}}; the latest is {{last}}. {{cells, noun(one: cell written; other: cells written)}} since the journal began.',
  note: 'One line for each cell changed in your tables. Lines are never rewritten: a decision that is undone keeps its own, with the date of the undoing. No person’s name is kept.',
  columns: {
    when: 'Date',
    decision: 'Decision no.',
    reason: 'Reason',
    table: 'Table',
    key: 'Code',
    column: 'Column',
    sheet: 'Sheet',
    cell: 'Cell',
    before: 'Before',
    after: 'After',
    undone: 'Undone on',
  },
}
