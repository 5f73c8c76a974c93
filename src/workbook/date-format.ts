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
