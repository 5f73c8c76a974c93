export const rankingSheet = {}
