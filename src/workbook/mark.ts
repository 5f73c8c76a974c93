import type { SheetMark } from './raw-table'

/** The worksheet custom property that holds our mark, in Excel and in files. */
export const MARK_PROPERTY = 'roadmapSteering'

/**
 * The mark as the text that the custom property holds, always with its keys in the same order.
 *
 * @example markText({ state: 'draft', identity: 'ranking', version: '1', fingerprint: 'f' }) // '{"identity":"ranking","version":"1","fingerprint":"f","state":"draft"}'
 */
export function markText({ identity, version, fingerprint, state }: SheetMark): string {
  return JSON.stringify({ identity, version, fingerprint, state })
}

/**
 * The mark that a custom property's text holds; null when the text is not one of ours.
 *
 * @example parseMark('{"identity":"ranking","version":"1","fingerprint":"f","state":"draft"}').identity // 'ranking'
 * @example parseMark('hello')                                                                        // null
 */
export function parseMark(text: string): SheetMark | null {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null) return null
  const { identity, version, fingerprint, state } = value as Partial<Record<keyof SheetMark, unknown>>
  if (typeof identity !== 'string' || typeof version !== 'string' || typeof fingerprint !== 'string') return null
  if (state !== 'draft' && state !== 'closed') return null
  return { identity, version, fingerprint, state }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
