/** The namespace of the custom XML part in which a workbook keeps how its tables were mapped. */
export const MAPPING_NAMESPACE = 'urn:roadmap-steering:mapping'

const ROOT = /^\s*(?:<\?xml[^>]*\?>)?\s*<([^\s>?!/]+)\s[^>]*=\s*["']urn:roadmap-steering:mapping["'][^>]*>/
const WHOLE = /^\s*(?:<\?xml[^>]*\?>)?\s*<mapping xmlns=["']urn:roadmap-steering:mapping["']\s*>([^<&]*)<\/mapping>\s*$/
/** What XML would read as its own signs, or does not take: JSON can say all of it with an escape. */
const NOT_FOR_XML = /[<>&\u007f-\u009f\ufffe\uffff]/g

/**
 * The XML of that part for a mapping that is already JSON text.
 *
 * @example mappingXml('{"a":"<b>"}') // '<mapping xmlns="urn:roadmap-steering:mapping">{"a":"\\u003cb\\u003e"}</mapping>'
 */
export function mappingXml(json: string): string {
  const text = json.replace(NOT_FOR_XML, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `<mapping xmlns="${MAPPING_NAMESPACE}">${text}</mapping>`
}

/** Is an XML part one that keeps a mapping, whatever state it is in? */
export function isMappingXml(xml: string): boolean {
  return ROOT.test(xml)
}

/**
 * The text that the parts of a workbook with our namespace keep: undefined without a part, empty when there are
 * several or when what they hold is not what we write.
 *
 * @example mappingIn(['<mapping xmlns="urn:roadmap-steering:mapping">{}</mapping>']) // '{}'
 * @example mappingIn(['<other/>', '<other/>']) // ''
 */
export function mappingIn(parts: readonly string[]): string | undefined {
  if (parts.length === 0) return undefined
  const [only] = parts
  return parts.length === 1 ? (WHOLE.exec(only!)?.[1] ?? '') : ''
}
