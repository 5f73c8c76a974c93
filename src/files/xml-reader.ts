import { DamagedFileError } from './errors'
import { unescapeXml } from './xml-text'

export type XmlEvent = 'open' | 'close' | 'text' | 'end'

const TAB = 9
const LINE_FEED = 10
const RETURN = 13
const SPACE = 32
const EXCLAMATION = 33
const QUOTE = 34
const AMPERSAND = 38
const APOSTROPHE = 39
const SLASH = 47
const COLON = 58
const LESS = 60
const EQUALS = 61
const GREATER = 62
const QUESTION = 63

/**
 * Reads XML forwards, one event per `next()`. Prefixes are dropped from element names (`x:row` is `row`), a tag that
 * closes itself gives an `open` and a `close`. What is not well formed is a `DamagedFileError` that names the part;
 * document types are refused, as the Open Packaging Conventions ask.
 */
export class XmlReader {
  event: XmlEvent = 'end'
  /** Name of the element without prefix, after `open` and `close`. */
  name = ''
  /** Where the event begins and ends in the text; a self-closed element's `close` is empty. */
  start = 0
  end = 0
  /** Names of the open elements, the present one included after `open`. */
  readonly path: string[] = []
  private nameEnd = 0
  private selfClosed = false
  private rawText = false
  private attributeStart = 0
  private attributeEnd = 0
  private valueStart = 0
  private valueEnd = 0
  /** False when the value holds references or spaces that XML makes plain ones. */
  private plainValue = true

  constructor(
    readonly xml: string,
    readonly part: string,
  ) {}

  /** Moves to the next event; `end` once everything has been read. */
  next(): XmlEvent {
    if (this.selfClosed) return this.closeSelf()
    if (this.event === 'close') this.path.pop()
    for (;;) {
      const event = this.readNext()
      if (event !== null) return event
    }
  }

  /** One event; null for what is read over: comments and processing instructions. */
  private readNext(): XmlEvent | null {
    const tag = (this.start = this.end)
    if (tag >= this.xml.length) return this.finish()
    if (this.xml.charCodeAt(tag) !== LESS) return this.readText(this.xml.indexOf('<', tag))
    switch (this.xml.charCodeAt(tag + 1)) {
      case SLASH:
        return this.readClose(tag)
      case EXCLAMATION:
        return this.readMarkup(tag)
      case QUESTION:
        this.end = this.after('?>', tag)
        return null
      default:
        return this.readOpen(tag)
    }
  }

  /** The text of a `text` event, its references resolved. */
  get text(): string {
    if (this.rawText) return this.xml.slice(this.start + 9, this.end - 3)
    const text = unescapeXml(this.xml.slice(this.start, this.end))
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  }

  /** An attribute of the element just opened, by its name as written; null when it is not there. */
  attribute(name: string): string | null {
    for (let at = this.readAttribute(this.nameEnd); at !== -1; at = this.readAttribute(at)) {
      if (this.attributeEnd - this.attributeStart !== name.length) continue
      if (this.xml.startsWith(name, this.attributeStart)) return this.attributeValue()
    }
    return null
  }

  /** The attribute of that local name that has a prefix, whichever it is: `r:id`. */
  prefixedAttribute(local: string): string | null {
    for (let at = this.readAttribute(this.nameEnd); at !== -1; at = this.readAttribute(at)) {
      const name = this.xml.slice(this.attributeStart, this.attributeEnd)
      if (name.endsWith(`:${local}`)) return this.attributeValue()
    }
    return null
  }

  /** All text inside the element just opened; the reader stands on its `close` afterwards. */
  readContent(): string {
    const depth = this.path.length
    let content = ''
    while (this.next() !== 'close' || this.path.length > depth) {
      if (this.event === 'text') content += this.text
    }
    return content
  }

  /** Goes past everything inside the element just opened, to its `close`. */
  skip(): void {
    const depth = this.path.length
    while (this.next() !== 'close' || this.path.length > depth);
  }

  private readOpen(tag: number): XmlEvent {
    let at = tag + 1
    let nameStart = at
    for (; ; at++) {
      const code = this.xml.charCodeAt(at)
      if (code === COLON) nameStart = at + 1
      else if (code === GREATER || code === SLASH || isSpace(code)) break
      else if (code !== code) throw this.damaged()
    }
    if (at === nameStart) throw this.damaged()
    this.name = this.xml.slice(nameStart, at)
    this.nameEnd = at
    this.end = this.tagEnd(at)
    this.selfClosed = this.xml.charCodeAt(this.end - 2) === SLASH
    this.path.push(this.name)
    return (this.event = 'open')
  }

  /** Just after the `>` that ends a tag, quoted values gone past. */
  private tagEnd(from: number): number {
    for (let at = from; ; at++) {
      const code = this.xml.charCodeAt(at)
      if (code === GREATER) return at + 1
      if (code === QUOTE || code === APOSTROPHE) {
        at = this.xml.indexOf(code === QUOTE ? '"' : "'", at + 1)
        if (at === -1) throw this.damaged()
      } else if (code === LESS || code !== code) throw this.damaged()
    }
  }

  private readClose(tag: number): XmlEvent {
    const close = this.xml.indexOf('>', tag)
    const open = this.path[this.path.length - 1]
    if (close === -1 || open === undefined) throw this.damaged()
    const nameStart = close - open.length
    const matches = this.xml.startsWith(open, nameStart)
    if (!matches || !isBeforeName(this.xml.charCodeAt(nameStart - 1))) this.checkClose(tag, close, open)
    this.name = open
    this.end = close + 1
    return (this.event = 'close')
  }

  /** The rare close tags with a space before `>`. */
  private checkClose(tag: number, close: number, open: string): void {
    const name = this.xml.slice(tag + 2, close).trimEnd()
    if (name.slice(name.indexOf(':') + 1) !== open) throw this.damaged()
  }

  private closeSelf(): XmlEvent {
    this.selfClosed = false
    this.start = this.end
    return (this.event = 'close')
  }

  private readText(end: number): XmlEvent {
    this.end = end === -1 ? this.xml.length : end
    this.rawText = false
    return (this.event = 'text')
  }

  private readMarkup(tag: number): XmlEvent | null {
    if (this.xml.startsWith('<!--', tag)) {
      this.end = this.after('-->', tag + 4)
      return null
    }
    if (!this.xml.startsWith('<![CDATA[', tag)) throw this.damaged()
    this.end = this.after(']]>', tag)
    this.rawText = true
    return (this.event = 'text')
  }

  private finish(): XmlEvent {
    if (this.path.length > 0) throw this.damaged()
    return (this.event = 'end')
  }

  private after(sign: string, from: number): number {
    const found = this.xml.indexOf(sign, from)
    if (found === -1) throw this.damaged()
    return found + sign.length
  }

  /** Finds the attribute from a place in a tag on; gives the place after it, -1 when there is none left. */
  private readAttribute(from: number): number {
    let at = this.afterSpace(from)
    this.attributeStart = at
    let code = this.xml.charCodeAt(at)
    while (code !== EQUALS && code !== GREATER && code !== SLASH && !isSpace(code)) code = this.xml.charCodeAt(++at)
    if (at === this.attributeStart) return -1
    this.attributeEnd = at
    at = this.afterSpace(at)
    if (this.xml.charCodeAt(at) !== EQUALS) throw this.damaged()
    at = this.afterSpace(at + 1)
    const quote = this.xml.charCodeAt(at)
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.damaged()
    this.valueStart = at + 1
    this.plainValue = true
    for (code = this.xml.charCodeAt(++at); code !== quote; code = this.xml.charCodeAt(++at)) {
      if (code === AMPERSAND || code < SPACE) this.plainValue = false
      else if (at >= this.end) throw this.damaged()
    }
    this.valueEnd = at
    return at + 1
  }

  private attributeValue(): string {
    const value = this.xml.slice(this.valueStart, this.valueEnd)
    return this.plainValue ? value : unescapeXml(value.replace(/\r\n|[\t\r\n]/g, ' '))
  }

  private afterSpace(from: number): number {
    let at = from
    while (isSpace(this.xml.charCodeAt(at))) at++
    return at
  }

  private damaged(): DamagedFileError {
    return new DamagedFileError(this.part)
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === RETURN || code === TAB
}

function isBeforeName(code: number): boolean {
  return code === SLASH || code === COLON
}
