export const variancesSheet = {}
