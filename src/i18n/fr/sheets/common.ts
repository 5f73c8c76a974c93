export const commonSheet = {}
