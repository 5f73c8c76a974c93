/** What Excel answers when it refuses: `code` is one of the codes of the Excel API. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'HostError'
  }
}

/** Refuses with `InvalidArgument` unless the condition holds. */
export function demand(condition: boolean, message: string): asserts condition {
  if (!condition) throw new HostError('InvalidArgument', message)
}
