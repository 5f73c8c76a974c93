export const capacitySheet = {}
