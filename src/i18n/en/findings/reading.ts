export const readingFindings = {}
