import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { openPackage } from '../../src/files/package'
import { partNames, readText } from '../../src/files/parts'
import { appendInside, findElement, findElements, insertChild, setAttribute } from '../../src/files/xml-patch'
import { XmlReader } from '../../src/files/xml-reader'
import { decodeXml } from '../../src/files/xml-text'
import { SteeringError } from '../../src/portfolio/errors'

const FOLDER = 'test/fixtures/workbooks'

type Event = [kind: string, ...content: string[]]

/** Texts that follow each other count as one, those between tags that hold nothing but space do not count. */
function joinTexts(events: Event[]): Event[] {
  const joined: Event[] = []
  for (const event of events) {
    const last = joined[joined.length - 1]
    if (event[0] === 'text' && last?.[0] === 'text') last[1] += event[1]!
    else joined.push([...event])
  }
  return joined.filter(([kind, text]) => kind !== 'text' || text!.trim() !== '')
}

function bySaxes(xml: string): Event[] {
  const events: Event[] = []
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => events.push(['open', local(name), JSON.stringify(attributes)]))
  parser.on('closetag', ({ name }) => events.push(['close', local(name)]))
  parser.on('text', (text) => events.push(['text', text]))
  parser.on('cdata', (text) => events.push(['text', text]))
  parser.write(xml).close()
  return joinTexts(events)
}

function byOurs(xml: string, expected: Event[]): Event[] {
  const reader = new XmlReader(xml, 'x.xml')
  const events: Event[] = []
  let opened = 0
  const opens = expected.filter(([kind]) => kind === 'open')
  while (reader.next() !== 'end') {
    if (reader.event === 'text') events.push(['text', reader.text])
    else if (reader.event === 'close') events.push(['close', reader.name])
    else {
      const names = Object.keys(JSON.parse(opens[opened++]?.[2] ?? '{}') as object)
      events.push([
        'open',
        reader.name,
        JSON.stringify(Object.fromEntries(names.map((name) => [name, reader.attribute(name)]))),
      ])
    }
  }
  return joinTexts(events)
}

describe('our reader of XML says what an independent one says', () => {
  test.each(readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name)))('in every part of %s', (file) => {
    const pkg = openPackage(new Uint8Array(readFileSync(join(FOLDER, file))))
    const parts = partNames(pkg).filter((name) => /\.(xml|rels)$/i.test(name))
    const different = parts.filter((name) => {
      const xml = readText(pkg, name)
      const expected = bySaxes(xml)
      return JSON.stringify(byOurs(xml, expected)) !== JSON.stringify(expected)
    })
    expect(different).toEqual([])
    expect(parts.length).toBeGreaterThan(4)
  })

  test.each([
    '<a b = "1"  c=\'2 "3"\' ><!-- <x> --><?p <y>?>t&lt;&#233;<![CDATA[<&]]></a >',
    '<x:a xmlns:x="u"><x:b y="&quot;&amp;\n"/>\r\nline\rend</x:a>',
    '<a><!----><!-- - --><b>></b></a>',
  ])('in %s', (xml) => {
    const expected = bySaxes(xml)
    expect(byOurs(xml, expected)).toEqual(expected)
  })
})

test.each([
  '<a>',
  '<a></b>',
  '<a><b></a></b>',
  '</a>',
  '<a b="1>',
  '<a',
  '< a/>',
  '<a><!-- </a>',
  '<a><![CDATA[</a>',
  '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
])('%s is not well formed and is refused', (xml) => {
  const read = () => {
    const reader = new XmlReader(xml, 'x.xml')
    while (reader.next() !== 'end') reader.attribute('b')
  }
  expect(read).toThrow(SteeringError)
})

test('parts in UTF-16 and in Western European are decoded', () => {
  const xml = '<a>é</a>'
  const utf16 = (mark: number[], shift: number[]) =>
    Uint8Array.from([...mark, ...[...xml].flatMap((sign) => shift.map((by) => (sign.charCodeAt(0) >> by) & 255))])
  expect(decodeXml(utf16([0xff, 0xfe], [0, 8]))).toBe(xml)
  expect(decodeXml(utf16([0xfe, 0xff], [8, 0]))).toBe(xml)
  expect(decodeXml(Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${xml}`, 'latin1'))).toContain(xml)
  expect(decodeXml(Buffer.from(`\ufeff${xml}`))).toBe(xml)
})

describe('patches keep everything else as it was', () => {
  const xml = '<x:a xmlns:x="u">\n <x:b n="1"/><!-- <x:b/> --><x:c><x:b/></x:c>\n</x:a>'
  test('elements are found at their own depth, whatever their prefix', () => {
    expect(findElements(xml, 'a/b')).toHaveLength(1)
    expect(findElement(xml, 'a/c/b')).toMatchObject({ prefix: 'x:', selfClosed: true })
    expect(findElement(xml, 'a/d')).toBeNull()
  })
  test('children are put where the schema wants them', () => {
    expect(insertChild(xml, '<x:d/>', ['c', 'b'])).toBe(xml.replace('<x:b n="1"/>', '<x:d/><x:b n="1"/>'))
    expect(insertChild(xml, '<x:d/>', ['z'])).toBe(xml.replace('\n</x:a>', '\n<x:d/></x:a>'))
    expect(appendInside(xml, 'a/b', '<x:d/>')).toBe(xml.replace('<x:b n="1"/>', '<x:b n="1"><x:d/></x:b>'))
  })
  test('attributes are set, added and removed, with what needs escaping', () => {
    const element = findElement(xml, 'a/b')!
    expect(setAttribute(xml, element, 'n', '$& <"')).toBe(xml.replace('n="1"', () => 'n="$&amp; &lt;&quot;"'))
    expect(setAttribute(xml, element, 'm', '2')).toBe(xml.replace('n="1"', 'n="1" m="2"'))
    expect(setAttribute(xml, element, 'n', null)).toBe(xml.replace(' n="1"', ''))
  })
})
