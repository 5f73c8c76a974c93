import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'

const ROOT = join(__dirname, '..')
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }

type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string }

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => (open.at(-1)!.text += text))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return root.children[0]!
}

const manifest = parse(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'))
const all = (name: string, from = manifest): Element[] =>
  from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(name, child)])
const one = (name: string, from = manifest): Element => {
  const found = all(name, from)
  if (found.length !== 1) throw new Error(`${found.length} elements ${name}`)
  return found[0]!
}
const child = (element: Element, name: string) => element.children.find((other) => other.name === name)!
const order = (element: Element) => element.children.map(({ name }) => name)
const everyElement = (from = manifest): Element[] => [from, ...from.children.flatMap((next) => everyElement(next))]
const resources = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) => all(name))
const definitions = resources.filter(({ attributes }) => attributes['id'])
const texts = (element: Element) => [
  element.attributes['DefaultValue']!,
  ...element.children.map(({ attributes }) => attributes['Value']!),
]

describe('manifest.xml', () => {
  test('keeps the order of elements that Office imposes', () => {
    expect(order(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ])
    expect(order(one('VersionOverrides'))).toEqual(['Requirements', 'Hosts', 'Resources'])
    expect(order(one('DesktopFormFactor'))).toEqual(['GetStarted', 'ExtensionPoint'])
    expect(order(one('GetStarted'))).toEqual(['Title', 'Description', 'LearnMoreUrl'])
    expect(order(one('CustomTab'))).toEqual(['Group', 'Label'])
    expect(order(one('Group'))).toEqual(['Label', 'Icon', 'Control'])
    expect(order(one('Control'))).toEqual(['Label', 'Supertip', 'Icon', 'Action'])
    expect(order(one('Resources'))).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'])
  })

  test('bears a GUID, the version of package.json in four parts, and the rights to read and write', () => {
    expect(one('Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(one('Version').text).toBe(`${version}.0`)
    expect(one('Permissions').text).toBe('ReadWriteDocument')
  })

  test('asks for the Excel that the add-in needs, in both places', () => {
    const sets = [...all('Set'), ...all('bt:Set')].map(({ attributes }) => [
      attributes['Name'],
      attributes['MinVersion'],
    ])
    expect(sets).toEqual([
      ['ExcelApi', '1.13'],
      ['ExcelApi', '1.13'],
    ])
    expect(all('Host').map(({ attributes }) => attributes['Name'] ?? attributes['xsi:type'])).toEqual([
      'Workbook',
      'Workbook',
    ])
  })

  test('resolves every resource, uses each of them, and keeps their names within 32 characters', () => {
    const ids = definitions.map(({ attributes }) => attributes['id']!)
    const used = everyElement().flatMap(({ attributes }) => attributes['resid'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(used)).toEqual(new Set(ids))
    expect(ids.filter((id) => id.length > 32)).toEqual([])
  })

  test('keeps every text within the length that Office shows', () => {
    const tooLong = (elements: Element[], limit: number) =>
      elements.flatMap(texts).filter((text) => text.length > limit)
    expect(tooLong([one('DisplayName'), ...one('bt:ShortStrings').children], 125)).toEqual([])
    expect(tooLong([child(manifest, 'Description'), ...one('bt:LongStrings').children], 250)).toEqual([])
    expect(
      tooLong(
        [...all('bt:Url'), ...all('bt:Image')].filter((e) => e.attributes['DefaultValue']),
        2048,
      ),
    ).toEqual([])
  })

  test('speaks French by default and English elsewhere, in every text', () => {
    expect(one('DefaultLocale').text).toBe('fr-FR')
    for (const text of [...all('bt:String'), child(manifest, 'Description')]) {
      expect([text.attributes['id'], text.children.map(({ attributes }) => attributes['Locale'])]).toEqual([
        text.attributes['id'],
        ['en-US'],
      ])
    }
  })

  test('loads everything over https from one place', () => {
    const urls = everyElement().flatMap(({ name, attributes, text }) =>
      [attributes['DefaultValue'] ?? '', text].filter((value) => /^\w+:\/\//.test(value) && name !== 'OfficeApp'),
    )
    expect(urls.length).toBeGreaterThan(10)
    expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set(['https://localhost:3000']))
  })

  test('shows icons that exist, at the size that it announces', () => {
    const images = definitions.filter(({ name }) => name === 'bt:Image')
    const sizeOf = new Map(images.map(({ attributes }) => [attributes['id']!, pixels(attributes['DefaultValue']!)]))
    const uses = all('bt:Image').filter(({ attributes }) => attributes['resid'])
    for (const { attributes } of uses) {
      expect([attributes['resid'], sizeOf.get(attributes['resid']!)]).toEqual([
        attributes['resid'],
        [Number(attributes['size']), Number(attributes['size'])],
      ])
    }
    expect(new Set(uses.map(({ attributes }) => attributes['size']))).toEqual(
      new Set(['16', '20', '24', '32', '40', '48', '64', '80']),
    )
    expect(pixels(one('IconUrl').attributes['DefaultValue']!)).toEqual([32, 32])
    expect(pixels(one('HighResolutionIconUrl').attributes['DefaultValue']!)).toEqual([64, 64])
  })

  test('names pages that the build makes', () => {
    const pages = all('bt:Url').map(({ attributes }) => new URL(attributes['DefaultValue']!).pathname)
    expect(pages).toEqual(['/taskpane.html', '/support.html'])
    expect(existsSync(join(ROOT, 'src/taskpane/index.html'))).toBe(true)
    expect(existsSync(join(ROOT, 'assets/support.html'))).toBe(true)
  })
})

/** Width and height in the header of the PNG file that a URL names. */
function pixels(url: string): [number, number] {
  const png = readFileSync(join(ROOT, new URL(url).pathname))
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}
