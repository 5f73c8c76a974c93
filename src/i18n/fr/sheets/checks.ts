export const checksSheet = {}
