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
  inputsChanged:
    'The tables have changed since the calculation. Nothing was written. Run again to take the changes into account.',
  sheetClosed: 'The sheet “{{sheet}}” is closed and is never written again. Choose another session date.',
  nothingRecognised: 'No table of the workbook was recognised. Tables looked for: {{tables}}.',
}
