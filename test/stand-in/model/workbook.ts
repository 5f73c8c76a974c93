import { CustomXmlPartCollection } from './custom-xml'
import type { BookState } from './state'
import { WorksheetCollection } from './worksheet'
import { NamedItemCollection } from './worksheet-parts'

export class Application {
  /** Nothing is drawn here: that it may be called is all there is to say. */
  suspendScreenUpdatingUntilNextSync(): void {}
}

export class WorkbookProtection {
  constructor(private readonly book: BookState) {}
  get protected(): boolean {
    return this.book.protected
  }
}

export class Workbook {
  constructor(private readonly book: BookState) {}
  get application(): Application {
    return new Application()
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book)
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book.names)
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.book)
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.book)
  }
  get readOnly(): boolean {
    return this.book.readOnly
  }
}
