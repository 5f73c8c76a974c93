export const budgetFindings = {}
