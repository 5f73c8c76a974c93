export const committeeSheet = {}
