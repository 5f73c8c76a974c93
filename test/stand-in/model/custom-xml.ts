import { MAPPING_NAMESPACE } from '../../../src/workbook/mapping-part'
import { demand, HostError } from '../host-error'
import { freshId, type BookState, type CustomXmlState } from './state'

/** Parts of others are remembered as faults when they are written. */
function beforeChange(book: BookState, part: CustomXmlState): void {
  if (book.readOnly) throw new HostError('AccessDenied', 'The workbook is read-only')
  if (part.namespace !== MAPPING_NAMESPACE) book.foreignWrites.push(`custom XML ${part.namespace}`)
  book.customXmlTouched = true
}

/** The namespace of the root of an XML text: what Excel lists its custom parts by. */
export function namespaceOf(xml: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>)?\s*<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml)
  demand(root !== null, 'A custom part is an XML document')
  const attribute = root[1] ? `xmlns:${root[1]}` : 'xmlns'
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[2]!)?.[1] ?? ''
}

export class CustomXmlPart {
  constructor(
    private readonly book: BookState,
    private readonly part: CustomXmlState,
  ) {}
  get id(): string {
    return this.part.id
  }
  getXml(): string {
    return this.part.xml
  }
  setXml(xml: string): void {
    demand(typeof xml === 'string' && namespaceOf(xml) === this.part.namespace, 'A part keeps its namespace')
    beforeChange(this.book, this.part)
    this.part.xml = xml
  }
  delete(): void {
    beforeChange(this.book, this.part)
    this.book.customXml = this.book.customXml.filter((other) => other !== this.part)
  }
}

export class CustomXmlPartScopedCollection {
  constructor(
    private readonly book: BookState,
    private readonly namespace: string,
  ) {}
  get items(): CustomXmlPart[] {
    const parts = this.book.customXml.filter(({ namespace }) => namespace === this.namespace)
    return parts.map((part) => new CustomXmlPart(this.book, part))
  }
  getItem(id: string): CustomXmlPart {
    const found = this.items.find((part) => part.id === id)
    if (!found) throw new HostError('ItemNotFound', `No custom part ${id}`)
    return found
  }
}

export class CustomXmlPartCollection {
  constructor(private readonly book: BookState) {}
  add(xml: string): CustomXmlPart {
    demand(typeof xml === 'string', 'A custom part is a text')
    const part = { id: freshId(this.book), namespace: namespaceOf(xml), xml }
    beforeChange(this.book, part)
    this.book.customXml.push(part)
    return new CustomXmlPart(this.book, part)
  }
  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    demand(typeof namespaceUri === 'string', 'A namespace is a text')
    return new CustomXmlPartScopedCollection(this.book, namespaceUri)
  }
}
