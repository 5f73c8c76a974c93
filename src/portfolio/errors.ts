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

/** No table of the workbook is one that we know. */
export class NothingRecognisedError extends SteeringError {
  constructor(tables: string) {
    super('nothingRecognised', { tables })
  }
}
