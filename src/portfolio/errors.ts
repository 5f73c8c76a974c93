import type { PlainParameters } from './finding'

/**
 * An error that a person can act on: `code` names its sentence in i18n (`errors.<code>`), `params` fill it.
 * Each kind of failure is a subclass with its own code.
 */
export class SteeringError extends Error {
  constructor(
    readonly code: string,
    readonly params: PlainParameters = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options)
    this.name = new.target.name
  }
}

/** Input tables were edited between the calculation and the writing. */
export class InputsChangedError extends SteeringError {
  constructor() {
    super('inputsChanged')
  }
}

/** A plan would rewrite a committee sheet that was closed. */
export class SheetClosedError extends SteeringError {
  constructor(sheet: string) {
    super('sheetClosed', { sheet })
  }
}

/** A sheet that would be written is protected. */
export class ProtectedSheetError extends SteeringError {
  constructor(sheet: string) {
    super('sheetProtected', { sheet })
  }
}

/** A cell that was to be changed holds something else than when the change was prepared. */
export class CellChangedError extends SteeringError {
  constructor(sheet: string, cell: string) {
    super('cellChanged', { sheet, cell })
  }
}

/** A cell that was to be changed holds a formula, which is never overwritten. */
export class FormulaCellError extends SteeringError {
  constructor(sheet: string, cell: string) {
    super('cellHoldsFormula', { sheet, cell })
  }
}

/** A decision or an option names neither a project nor a request. */
export class UnknownSubjectError extends SteeringError {
  constructor(subject: string) {
    super('unknownSubject', { subject })
  }
}

/** A scenario that is neither proposed nor in the Scenarios table. */
export class UnknownScenarioError extends SteeringError {
  constructor(scenario: string, known: string) {
    super('unknownScenario', { scenario, known })
  }
}

/** No table of the workbook is one that we know. */
export class NothingRecognisedError extends SteeringError {
  constructor(tables: string) {
    super('nothingRecognised', { tables })
  }
}
