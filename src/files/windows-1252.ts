/** What bytes 80 to 9F mean; five of them mean nothing and stay control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Text in Windows-1252, of which ISO-8859-1 and ASCII are parts. Some versions of Node decode bytes 80 to 9F as
 * control characters, hence our own table.
 *
 * @example decodeWindows1252(Uint8Array.of(0x80, 0x9c, 0xe9)) // '€œé'
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(/[\x80-\x9f]/g, (sign) => HIGH[sign.charCodeAt(0) - 0x80]!)
}
