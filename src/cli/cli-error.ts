import type { PlainParameters } from '../portfolio/finding'

/** Why the command line refuses before any workbook is involved: `cli.<key>` is the sentence. */
export class CliError extends Error {
  constructor(
    readonly key: string,
    readonly params: PlainParameters = {},
    options?: ErrorOptions,
  ) {
    super(`cli.${key}`, options)
    this.name = new.target.name
  }
}

/** The system's own short reason for a failed file operation: `ENOENT`, `EACCES`… */
export function systemReason(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code
  return String(error)
}
