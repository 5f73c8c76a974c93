/** The short date of the reader's country: what Excel writes for a date that is typed into a plain cell. */
export const SHORT_DATE = 'm/d/yyyy'

/**
 * Does a number format (in en-US) show a day? Texts in quotes, colours and conditions in brackets do not count.
 *
 * @example showsDay('dd/mm/yyyy')         // true
 * @example showsDay('[$-40C]mmmm yyyy')   // true
 * @example showsDay('#,##0.00 "par jour"') // false
 * @example showsDay('[h]:mm')             // false
 */
export function showsDay(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  return /[dy]/i.test(bare)
}

const DAYS_FROM_1900_TO_1904 = 1462

/**
 * A day as a cell of the workbook counts it: workbooks made on old Macs begin in 1904.
 *
 * @example daySerial(46295, { date1904: false }) // 46295
 * @example daySerial(46295, { date1904: true })  // 44833
 */
export function daySerial(day: number, { date1904 }: { date1904: boolean }): number {
  return day - (date1904 ? DAYS_FROM_1900_TO_1904 : 0)
}
