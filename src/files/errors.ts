import { SteeringError } from '../portfolio/errors'

/** The bytes are not a zip archive, so not a workbook of the formats since Excel 2007. */
export class NotAWorkbookError extends SteeringError {
  constructor() {
    super('fileNotAWorkbook')
  }
}

/** The workbook is protected by a password to open it. */
export class EncryptedWorkbookError extends SteeringError {
  constructor() {
    super('fileEncrypted')
  }
}

/** A workbook in a format that must first be saved as .xlsx: `.xls`, `.xlsb`, `.ods`. */
export class OtherFormatError extends SteeringError {
  constructor(format: string) {
    super('fileOtherFormat', { format })
  }
}

/** A workbook saved as "Strict Open XML Spreadsheet": other namespaces, other date rules. */
export class StrictWorkbookError extends SteeringError {
  constructor() {
    super('fileStrict')
  }
}

/** An archive without a workbook in it: a Word document, a plain zip. */
export class NoWorkbookError extends SteeringError {
  constructor() {
    super('fileNoWorkbook')
  }
}

/** A part of the file is missing, cut or not well formed. */
export class DamagedFileError extends SteeringError {
  constructor(part: string, options?: ErrorOptions) {
    super('fileDamaged', { part }, options)
  }
}

/** A part would not fit in memory once unpacked. */
export class FileTooLargeError extends SteeringError {
  constructor(part: string) {
    super('fileTooLarge', { part })
  }
}
