import { demand } from '../host-error'
import { beforeWriting, type BookState, type SheetState } from './state'

export class WorksheetProtection {
  constructor(private readonly sheet: SheetState) {}
  get protected(): boolean {
    return this.sheet.protected
  }
}

export class WorksheetCustomProperty {
  constructor(
    private readonly name: string,
    private readonly text: string,
  ) {}
  get key(): string {
    return this.name
  }
  get value(): string {
    return this.text
  }
}

export class WorksheetCustomPropertyCollection {
  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
  ) {}
  add(key: string, value: string): WorksheetCustomProperty {
    demand(typeof key === 'string' && key.length <= 255 && typeof value === 'string', 'A property has a key and a text')
    if (this.sheet.protected) beforeWriting(this.book, this.sheet)
    if (this.sheet.fromFile && !this.sheet.properties.has(key)) this.book.foreignWrites.push(this.sheet.name)
    this.sheet.touched = true
    this.sheet.properties.set(key, value)
    return new WorksheetCustomProperty(key, value)
  }
  getItemOrNullObject(key: string): WorksheetCustomProperty | null {
    const value = this.sheet.properties.get(key)
    return value === undefined ? null : new WorksheetCustomProperty(key, value)
  }
}

export class NamedItem {
  constructor(private readonly text: string) {}
  get name(): string {
    return this.text
  }
}

export class NamedItemCollection {
  constructor(private readonly names: readonly string[]) {}
  get items(): NamedItem[] {
    return this.names.map((name) => new NamedItem(name))
  }
}
