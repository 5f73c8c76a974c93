import { SteeringError } from '../portfolio/errors'

/** Excel refused, or could not be reached; the sentence says what the user can do. */
export class ExcelRefusedError extends SteeringError {
  constructor(reason: string, detail: string, options: ErrorOptions) {
    super(reason, { detail }, options)
  }
}

/** The workbook is open read-only. */
export class ReadOnlyWorkbookError extends SteeringError {
  constructor() {
    super('workbookReadOnly')
  }
}

/** The workbook's structure is protected: no sheet can be added. */
export class ProtectedStructureError extends SteeringError {
  constructor() {
    super('structureProtected')
  }
}

/** The used range of a sheet holds more cells than can be read: often one stray cell far from the others. */
export class SheetTooLargeError extends SteeringError {
  constructor(sheet: string) {
    super('sheetTooLarge', { sheet })
  }
}

/** Excel failed half-way and could not take back what it had written: these cells must be looked at. */
export class ChangeUnfinishedError extends SteeringError {
  constructor(cells: string, options: ErrorOptions) {
    super('changeUnfinished', { cells }, options)
  }
}

const REASONS: Record<string, string> = {
  AccessDenied: 'excelAccessDenied',
  InvalidOperationInCellEditMode: 'excelCellEditing',
  RequestPayloadSizeLimitExceeded: 'excelTooMuchData',
  ResponsePayloadSizeLimitExceeded: 'excelTooMuchData',
  InactiveWorkbook: 'excelOtherWorkbook',
  ConnectionFailure: 'excelConnectionLost',
  ItemNotFound: 'excelItemGone',
  InvalidReference: 'excelItemGone',
}

/**
 * The code of an error of Office.js; null for any other error. Office.js may live in another realm than this code,
 * so its errors are known by their shape, not by their class.
 */
export function officeCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || error instanceof SteeringError) return null
  return typeof error.code === 'string' ? error.code : null
}

/**
 * An error that a person can act on, whatever Office.js threw; other errors stay what they are.
 *
 * @example asSteeringError({ code: 'AccessDenied' }).code // 'excelAccessDenied'
 */
export function asSteeringError(error: unknown): unknown {
  const code = officeCode(error)
  return code === null ? error : new ExcelRefusedError(REASONS[code] ?? 'excelRefused', code, { cause: error })
}
