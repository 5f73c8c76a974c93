/** How every part that we write begins. */
export const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Namespaces of the file format (ECMA-376, transitional). */
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** What the content types say of each kind of part that we write. */
export const CONTENT_TYPE = {
  worksheet: `${OFFICE}.spreadsheetml.worksheet+xml`,
  table: `${OFFICE}.spreadsheetml.table+xml`,
  styles: `${OFFICE}.spreadsheetml.styles+xml`,
  customProperty: `${OFFICE}.spreadsheetml.customProperty`,
  drawing: `${OFFICE}.drawing+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
} as const
