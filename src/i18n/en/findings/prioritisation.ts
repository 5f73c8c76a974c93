export const prioritisationFindings = {}
