export const committeeFindings = {}
