export const capacityFindings = {}
