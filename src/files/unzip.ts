import { inflateSync } from 'fflate'
import { crc32 } from './crc32'
import { DamagedFileError, EncryptedWorkbookError, FileTooLargeError, NotAWorkbookError } from './errors'

/** One file of an archive, still packed: `method` 0 is stored, 8 deflated. */
export type ZipEntry = { name: string; method: number; crc: number; size: number; packed: Uint8Array }

const END_OF_DIRECTORY = 0x06054b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const ZIP64_LOCATOR = 0x07064b50
const ZIP64_END = 0x06064b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const IN_ZIP64 = 0xffffffff
/** Deflate never packs more than 1032 bytes into one: a larger claim is a lie. */
const BEST_RATIO = 1032
/** A JavaScript text holds at most about 2^29 characters. */
const LARGEST_PART = 500_000_000

/** The files of a zip archive in the order of its directory; folders are left out, nothing is unpacked yet. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readDirectory(bytes, view)
  } catch (error) {
    if (error instanceof RangeError) throw new DamagedFileError('zip', { cause: error })
    throw error
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const directory = findDirectory(view)
  const entries: ZipEntry[] = []
  let at = directory.start
  for (let i = 0; i < directory.count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new DamagedFileError('zip')
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)]
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (view.getUint16(at + 8, true) & 1) throw new EncryptedWorkbookError()
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength)
    const packed = locate(bytes, view, sizes.offset + directory.shift, sizes.packed, name)
    const entry = { name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packed }
    if (!name.endsWith('/')) entries.push({ ...entry, size: sizes.unpacked })
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  }
  return entries
}

/** `shift` is what stands before the archive in the file, when something does. */
function findDirectory(view: DataView): { start: number; count: number; shift: number } {
  const earliest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let end = view.byteLength - END_SIZE; end >= earliest; end--) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY) continue
    const count = view.getUint16(end + 10, true)
    const size = view.getUint32(end + 12, true)
    const start = view.getUint32(end + 16, true)
    if (start === IN_ZIP64 || count === 0xffff) return findDirectory64(view, end)
    const shift = end - size - start
    return { start: start + shift, count, shift }
  }
  throw view.byteLength > 4 && view.getUint32(0, true) === LOCAL_HEADER
    ? new DamagedFileError('zip')
    : new NotAWorkbookError()
}

function findDirectory64(view: DataView, end: number): { start: number; count: number; shift: number } {
  if (view.getUint32(end - 20, true) !== ZIP64_LOCATOR) throw new DamagedFileError('zip')
  const record = readLong(view, end - 12)
  if (view.getUint32(record, true) !== ZIP64_END) throw new DamagedFileError('zip')
  return { start: readLong(view, record + 48), count: readLong(view, record + 32), shift: 0 }
}

/** Sizes and place of an entry; those of 4 GB and more, or of cautious writers, stand in the zip64 extra field. */
function readSizes(view: DataView, entry: number, extra: number, extraLength: number) {
  let long = findZip64Field(view, extra, extra + extraLength)
  const read = (field: number) => {
    const value = view.getUint32(field, true)
    if (value !== IN_ZIP64 || long === null) return value
    long += 8
    return readLong(view, long - 8)
  }
  const unpacked = read(entry + 24)
  return { unpacked, packed: read(entry + 20), offset: read(entry + 42) }
}

function findZip64Field(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4
  }
  return null
}

function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true))
}

function locate(bytes: Uint8Array, view: DataView, header: number, size: number, name: string): Uint8Array {
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw new DamagedFileError(name)
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  if (start + size > bytes.length) throw new DamagedFileError(name)
  return bytes.subarray(start, start + size)
}

/** The bytes of an entry, checked against the size and the CRC-32 that the archive announces. */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.size > LARGEST_PART) throw new FileTooLargeError(entry.name)
  const bytes = entry.method === 0 ? entry.packed : inflate(entry)
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new DamagedFileError(entry.name)
  return bytes
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method !== 8 || entry.size > entry.packed.length * BEST_RATIO) throw new DamagedFileError(entry.name)
  try {
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) })
  } catch (cause) {
    throw new DamagedFileError(entry.name, { cause })
  }
}
