/** What this Excel can do for us. */
export type Capabilities = {
  /** It knows all that we ask of it: ExcelApi 1.13 (Office 2021, Microsoft 365, the web). */
  supported: boolean
  /** One undo takes back all that an action wrote (ExcelApi 1.20). */
  oneUndo: boolean
}

export function capabilities(): Capabilities {
  const { requirements } = Office.context
  return {
    supported: requirements.isSetSupported('ExcelApi', '1.13'),
    oneUndo: requirements.isSetSupported('ExcelApi', '1.20'),
  }
}
