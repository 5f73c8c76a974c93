/** What reading cells, rows and tables finds. `value` is the cell as typed, `column` its header. */
export const readingFindings = {
  snapshotChanged: {
    message: 'The row of project {{project}}, frozen at the session of {{session, date}}, was changed since.',
    mend: 'Undo the change, or take the row from a saved copy; until then the comparison uses what it says today.',
  },
  frozenTotalsChanged: {
    message: 'The row that sums up the frozen session of {{session, date}} was changed since.',
    mend: 'Undo the change, or take the row from a saved copy; the comparison uses the rows of the projects.',
  },
  snapshotRowsDiffer: {
    message:
      'The session of {{session, date}} had frozen {{projects, noun(one: project; other: projects)}}; {{found, noun(one: row is read; other: rows are read)}} today.',
    mend: 'Put the missing rows back, or take those that were added away, from a saved copy of the workbook.',
  },
  snapshotUnlisted: {
    message: 'Projects are frozen at the session of {{session, date}}, which is not among the frozen sessions.',
    mend: 'Put the row of the session back from a saved copy; until then the comparison uses the projects as they are.',
  },
  snapshotsUnread: {
    message: 'Table "{{table}}", which keeps the frozen sessions, has lost its headers: it is not read.',
    mend: 'Put the headers of the table back as they were, or take the sheet from a saved copy.',
  },
  errorCell: {
    message: 'Column “{{column}}” holds the error “{{value}}”: the cell is not read.',
    mend: 'Correct the formula of this cell, or type its value.',
  },
  numberUnreadable: {
    message: '“{{value}}” is not a number (column “{{column}}”).',
    mend: 'Type a number such as 1300.29, or leave the cell empty.',
  },
  numberAmbiguous: {
    message: '“{{value}}” can be read with or without decimals (column “{{column}}”): nothing is guessed.',
    mend: 'Write this number without thousands separator, or with two decimals.',
  },
  numberDecidedByColumn: {
    message: '“{{value}}” is read as {{read}}, like the other numbers of column “{{column}}”.',
    mend: 'Nothing to correct if that is the intended value.',
  },
  amountUnreadable: {
    message: '“{{value}}” is not an amount or a number of days (column “{{column}}”).',
    mend: 'Type a number such as 1300.29, or leave the cell empty.',
  },
  amountTooLarge: {
    message: '“{{value}}” is too large to be an amount (column “{{column}}”).',
    mend: 'Check the amount and its unit.',
  },
  amountRounded: {
    message: '“{{value}}” has more than two decimals: {{read}} is kept (column “{{column}}”).',
    mend: 'Round the cell to two decimals.',
  },
  dateUnreadable: {
    message: '“{{value}}” is not a date (column “{{column}}”).',
    mend: 'Write the date as dd/mm/yyyy.',
  },
  dateImpossible: {
    message: '“{{value}}” is a day that does not exist (column “{{column}}”).',
    mend: 'Correct the date, as dd/mm/yyyy.',
  },
  dateTwoDigitYear: {
    message: '“{{value}}” gives the year in two figures: {{year}} is kept (column “{{column}}”).',
    mend: 'Write the year in four figures.',
  },
  dateUnlikely: {
    message: '“{{value}}” is not a plausible date (column “{{column}}”).',
    mend: 'Write the whole date, as dd/mm/yyyy.',
  },
  periodUnreadable: {
    message: '“{{value}}” is not a period (column “{{column}}”).',
    mend: 'Write a year, a quarter or a month: 2026, 2026-Q1 or 2026-01.',
  },
  yearUnreadable: {
    message: '“{{value}}” is not a year (column “{{column}}”).',
    mend: 'Write the year in four figures.',
  },
  choiceUnknown: {
    message: '“{{value}}” is not a known value of column “{{column}}”.',
    mend: 'Choose one of: {{allowedEn}}.',
  },
  rowWithoutKey: {
    message: 'The row has no readable “{{column}}”: it is left out.',
    mend: 'Fill this cell in, or delete the row.',
  },
  rowWithoutAmount: {
    message: 'The amount in “{{column}}” cannot be read: the row is left out.',
    mend: 'Correct this amount; the row will count again.',
  },
  identicalRow: {
    message: 'This row is identical to {{twin}}: it is put on hold and not counted.',
    mend: 'Delete it if it is a duplicate; otherwise tell the two rows apart, for instance by their number.',
  },
  identicalRowsKept: {
    message:
      '{{count, noun(one: row; other: rows)}} of “{{table}}” {{count, word(one: is identical to another one and counted; other: are identical to another one and counted)}}: nothing says that they are duplicates.',
    mend: 'Nothing to correct if the source really shows these rows separately.',
  },
  duplicateKey: {
    message: '“{{key}}” already exists at {{twin}}: this row is put on hold and not counted.',
    mend: 'Give it another code, or delete it.',
  },
  severalTables: {
    message: '{{count, count}} tables hold the same kind of data and are read together: {{tables}}.',
    mend: 'Keep only one of them if they overlap.',
  },
  tableUnused: {
    message: 'Table “{{table}}” is not used: its columns are not known.',
    mend: 'Nothing to correct if it does not concern the roadmap.',
  },
  tableNeedsName: {
    message: 'Table “{{table}}” has too few known columns to be recognised; it resembles “{{resemblesEn}}”.',
    mend: 'Name it “{{resemblesEn}}” if that is what it is.',
  },
  tableResembles: {
    message: 'Table “{{table}}” resembles “{{resemblesEn}}” but is not recognised. Missing columns: {{missingEn}}.',
    mend: 'Rename its columns as in table “{{resemblesEn}}” if that is what it is, or say what they hold in the Data step.',
  },
  mappedHeaderMissing: {
    message: 'Column “{{column}}” of the saved mapping no longer exists.',
    mend: 'Map this table again.',
  },
  mappedHeadersGone: {
    message: 'Table “{{table}}” no longer has any column of the saved mapping, which is therefore not followed.',
    mend: 'Map this table again, or forget its mapping.',
  },
  mappedTableGone: {
    message: 'Table “{{table}}”, whose mapping is saved, is no longer in the workbook.',
    mend: 'Map it again under its new name, or forget its mapping.',
  },
  mappingUnreadable: {
    message: 'The mappings saved in the workbook cannot be read: none is followed.',
    mend: 'Say again what your tables hold, in the Data step.',
  },
  moreLikeThis: {
    message: '{{count, count}} more findings of the same kind are not listed: the first {{shown, count}} are.',
    mend: 'Correct those listed first, then start again.',
  },
  chapterAndNatureSwapped: {
    message:
      'In “{{table}}”, the chapter and account columns are the other way round from their headers: their content decides.',
    mend: 'Nothing to correct if the chapter is the shorter code.',
  },
  codeFromTitle: {
    message: '“{{table}}” has no code column: each project’s name is its code.',
    mend: 'Add a Code column if names may change.',
  },
  flowDeduced: {
    message:
      '“{{table}}” has no column for expense or revenue: {{expense, count}} expenses and {{revenue, count}} revenues are deduced from the accounts.',
    mend: 'Add an expense or revenue column to the export if possible.',
  },
  flowAssumed: {
    message:
      'Chapter “{{chapter}}” and account “{{nature}}” do not say whether the row is expense or revenue: expense is kept.',
    mend: 'Say whether this row is expense or revenue.',
  },
  dependencyKindAssumed: {
    message: '“{{table}}” does not say the kind of link: finish to start is kept (B starts after A ends).',
    mend: 'Give the kind of link.',
  },
  intensityOutOfScale: {
    message: '“{{value}}” is not a comparison (column “{{column}}”).',
    mend: 'Type a number from 1/9 to 9: 3 if A matters three times as much as B, 1/3 if it is the other way round.',
  },
  valuePointsUnreadable: {
    message: '“{{value}}” does not say what scores are worth (column “{{column}}”).',
    mend: 'Type pairs of score:value in %, for example 0:0; 3:60; 5:100.',
  },
  settingUnknown: {
    message: 'Setting “{{value}}” is not known: it has no effect.',
    mend: 'Correct its key, or delete the row.',
  },
  settingTwice: {
    message: 'Setting “{{value}}” is given twice: the last one counts.',
    mend: 'Keep only one of the two rows.',
  },
  tableEmpty: {
    message: 'Table “{{table}}” is recognised but holds no row.',
    mend: 'Fill it in, or delete it if it is not used.',
  },
  settingTooSmall: {
    message: 'The value {{value}} of setting “{{column}}” is too small: the default value stays in force.',
    mend: 'Type a value of at least {{least}}.',
  },
}
