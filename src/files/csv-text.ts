import { decodeWindows1252 } from './windows-1252'

/** How many bytes tell UTF-16 without a byte order mark. */
const SAMPLE = 2000

/**
 * The text of a CSV file: by its byte order mark; else UTF-16 when every other byte is zero, UTF-8 when the bytes
 * are valid UTF-8, and Windows-1252 (which French exports use) for the rest. The mark itself is left out.
 *
 * @example decodeCsv(Uint8Array.of(0xc3, 0xa9, 0x74, 0xc3, 0xa9)) // 'été'
 * @example decodeCsv(Uint8Array.of(0xe9, 0x74, 0xe9, 0x80))       // 'été€'
 */
export function decodeCsv(bytes: Uint8Array): string {
  const wide = utf16(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++
  })
  const many = sample.length / 4
  if (zeros[1]! > many && zeros[0] === 0) return 'utf-16le'
  return zeros[0]! > many && zeros[1] === 0 ? 'utf-16be' : null
}
