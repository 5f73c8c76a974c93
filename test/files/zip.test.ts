import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { crc32 } from '../../src/files/crc32'
import { readZip, unpack } from '../../src/files/unzip'
import { pack, writeZip } from '../../src/files/zip'
import { SteeringError } from '../../src/portfolio/errors'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const joined = (pieces: Uint8Array[]) => Uint8Array.from(pieces.flatMap((piece) => [...piece]))
const contents = fc.dictionary(
  fc.string({ unit: fc.constantFrom('a', 'é', '/', '.'), minLength: 1 }).filter((name) => !name.endsWith('/')),
  fc.uint8Array({ maxLength: 300 }),
)

test('what we pack is unpacked by another program and by us, always to the same bytes', () => {
  fc.assert(
    fc.property(contents, (files) => {
      const zip = writeZip(Object.entries(files).map(([name, bytes]) => pack(name, bytes)))
      const ours = Object.fromEntries(readZip(zip).map((entry) => [entry.name, unpack(entry)]))
      const compare = (read: Record<string, Uint8Array>) =>
        Object.entries(files).every(([name, bytes]) => Buffer.compare(read[name]!, bytes) === 0)
      expect(Object.keys(ours).sort()).toEqual(Object.keys(files).sort())
      expect(compare(ours)).toBe(true)
      expect(compare(unzipSync(zip))).toBe(true)
      expect(writeZip(readZip(zip))).toEqual(zip)
    }),
  )
})

test('an archive with something before it and a comment after it is read', () => {
  const zip = writeZip([pack('a.xml', bytesOf('<a/>'))])
  const commented = joined([bytesOf('#!/before\n'), zip, bytesOf('comment')])
  new DataView(commented.buffer).setUint16(commented.length - 9, 7, true)
  expect(readZip(commented).map((entry) => Buffer.from(unpack(entry)).toString())).toEqual(['<a/>'])
})

test('an archive that counts in 64 bits is read', () => {
  const files: [string, Uint8Array][] = [
    ['a.xml', bytesOf('<a/>')],
    ['folder/b.xml', bytesOf('<b/>')],
  ]
  expect(readZip(zip64(files)).map((entry) => [entry.name, unpack(entry)])).toEqual(files)
})

test('bytes that were altered, and sizes that lie, are noticed', () => {
  const entry = pack('a.xml', bytesOf('<a>'.repeat(100)))
  const refused = (change: Partial<typeof entry>) =>
    expect(() => unpack({ ...entry, ...change })).toThrow(SteeringError)
  refused({ crc: entry.crc ^ 1 })
  refused({ size: entry.size - 1 })
  refused({ size: entry.size + 1 })
  refused({ size: 4_000_000_000 })
  refused({ size: 400_000_000 })
  refused({ method: 12 })
  refused({ packed: entry.packed.slice(0, -2) })
})

/** An archive whose directory keeps every size and place in 64 bits, as cautious writers do. */
function zip64(files: [string, Uint8Array][]): Uint8Array {
  const [locals, directory]: [Uint8Array[], Uint8Array[]] = [[], []]
  let offset = 0
  for (const [name, bytes] of files) {
    const local = fields(
      [4, 0x04034b50],
      [2, 45],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    )
    locals.push(local, bytesOf(name), bytes)
    directory.push(
      fields(
        [4, 0x02014b50],
        [2, 45],
        [2, 45],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, crc32(bytes)],
        [4, 0xffffffff],
        [4, 0xffffffff],
        [2, name.length],
        [2, 28],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, 0xffffffff],
      ),
      bytesOf(name),
      fields([2, 1], [2, 24], [8, bytes.length], [8, bytes.length], [8, offset]),
    )
    offset += local.length + name.length + bytes.length
  }
  const size = joined(directory).length
  const end = fields(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, files.length],
    [8, files.length],
    [8, size],
    [8, offset],
  )
  const locator = fields([4, 0x07064b50], [4, 0], [8, offset + size], [4, 1])
  const last = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, 0xffff],
    [2, 0xffff],
    [4, 0xffffffff],
    [4, 0xffffffff],
    [2, 0],
  )
  return joined([...locals, ...directory, end, locator, last])
}

/** Numbers as so many bytes each, low byte first. */
function fields(...list: [number, number][]): Uint8Array {
  return Uint8Array.from(
    list.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256)),
  )
}
