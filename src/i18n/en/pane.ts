export const pane = {}
