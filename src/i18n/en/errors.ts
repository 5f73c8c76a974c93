export const errors = {
  fileNotAWorkbook:
    'This file is not an Excel workbook (.xlsx or .xlsm). Choose a workbook saved by Excel or LibreOffice.',
  fileEncrypted: 'This workbook needs a password to be opened. Open it, remove the password, save it, then try again.',
  fileOtherFormat: 'This file is in the {{format}} format. Open it in Excel or LibreOffice and save it as .xlsx.',
  fileStrict:
    'This workbook is saved as “Strict Open XML Workbook”. In Excel, choose “Save As”, then “Excel Workbook (.xlsx)”.',
  fileNoWorkbook: 'There is no workbook in this file. Choose an .xlsx or .xlsm file.',
  fileDamaged:
    'The file is damaged or incomplete ({{part}}). Open it in Excel, let Excel repair it, save it, then try again.',
  fileTooLarge:
    'The file is too large to be read ({{part}}). Remove the sheets or rows that are not needed, then try again.',
  textTooLong:
    'The text of {{sheet}}!{{cell}} is longer than {{longest}} characters, the most that a cell can hold. Shorten it, then try again.',
  inputsChanged:
    'The tables have changed since the calculation. Nothing was written. Run again to take the changes into account.',
  sheetClosed: 'The sheet “{{sheet}}” is closed and is never written again. Choose another session date.',
  cellChanged:
    'Cell {{sheet}}!{{cell}} no longer holds what it held when the change was prepared. Nothing was written. Read the tables again, then start again.',
  cellHoldsFormula:
    'Cell {{sheet}}!{{cell}} holds a formula, and a formula is never replaced. Nothing was written. Put a value in its place, or make this change by hand.',
  changeUnfinished:
    "Excel stopped half-way and could not go back. Look at these cells: {{cells}}. Excel's own Undo (Ctrl+Z) gives back what they held.",
  journalUnreadable:
    'The table of sheet “{{sheet}}” no longer has its columns: decisions applied earlier cannot be read. Nothing was written. Put the table back as it was, then start again.',
  snapshotsUnreadable:
    'The tables of the sheet "{{sheet}}" have lost their columns: the sessions already frozen cannot be read again. Nothing was written. Put the tables back as they were, then try again.',
  requestNotArbitrated:
    'Request {{request}} could not be arbitrated: check its number, its status and what the Checks sheet says.',
  requestImpossible:
    'Request {{request}} cannot be taken in, whatever is postponed. The Selection sheet says what stands in the way.',
  optionUnknown:
    'The arbitration of request {{request}} proposes {{options, noun(one: option; other: options)}}: there is no option {{option}}.',
  scenarioUnknown: 'Scenario {{scenario}} has no answer. Scenarios calculated: {{scenarios}}.',
  unknownSubject:
    '"{{subject}}" is neither the code of a project nor the number of a request. Check it in the Projects and Requests tables.',
  unknownScenario: 'There is no scenario "{{scenario}}". Known scenarios: {{known}}.',
  nothingRecognised: 'No table of the workbook was recognised. Tables looked for: {{tables}}.',
  workbookReadOnly: 'This workbook is open read-only. Save a copy or ask for access, then try again.',
  structureProtected:
    'The structure of the workbook is protected: no sheet can be added. Remove the protection (Review > Protect Workbook), then try again.',
  sheetProtected:
    'The sheet “{{sheet}}” is protected. Remove its protection (Review > Unprotect Sheet), then try again.',
  excelAccessDenied:
    'Excel refused to write: a sheet or the workbook is protected. Remove the protection, then try again.',
  excelCellEditing: 'A cell is being edited. Press Enter to accept it or Esc to give it up, then try again.',
  excelTooMuchData:
    'Excel refused the amount of data exchanged. Shorten the tables or open the workbook in the desktop application, then try again.',
  excelOtherWorkbook: 'Another workbook is active. Come back to this one, then try again.',
  excelConnectionLost:
    'The connection with Excel is lost. Close and open the pane again, then try again; your sheets are untouched.',
  excelItemGone: 'A sheet or a table was deleted or renamed meanwhile. Run the calculation again.',
  excelRefused: 'Excel refused the operation ({{detail}}). Your sheets are untouched: try again.',
  sheetTooLarge:
    'The sheet “{{sheet}}” is too wide to be read: a stray cell probably stands far from the others. Delete the rows and columns that are not needed, then try again.',
  formulaTooLong: 'The score formula is longer than {{longest}} characters. Shorten it.',
  formulaUnreadable: 'The score formula “{{formula}}” cannot be read. Write for instance 2 * C1 + min(C2, C3).',
  formulaForbidden:
    '“{{part}}” is not allowed in the score formula: criterion codes, numbers, + - * /, parentheses, min, max, abs and sqrt only.',
}
