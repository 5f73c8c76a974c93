import { decodeWindows1252 } from './windows-1252'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi

/**
 * Text as it stands between tags or in a quoted attribute; tabs and line breaks keep their meaning in attributes too.
 *
 * @example escapeXml('a < "b" & c') // 'a &lt; &quot;b&quot; &amp; c'
 */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/**
 * The text that references stand for; a name that XML does not know is left as written.
 *
 * @example unescapeXml('a &lt; b &amp; &#233;&#xE9;') // 'a < b & éé'
 */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** The text of an XML part: UTF-16 by its byte order mark, Western European when it says so, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const start = String.fromCharCode(...bytes.subarray(0, 100))
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1]?.toLowerCase()
  if (declared === 'iso-8859-1' || declared === 'windows-1252') return decodeWindows1252(bytes)
  return new TextDecoder().decode(bytes)
}
