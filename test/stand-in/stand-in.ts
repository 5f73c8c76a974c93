import { positionOf } from '../../src/workbook/address'
import type { RawCell } from '../../src/workbook/raw-table'
import { writeCells } from '../../src/files/write-cells'
import type { CellEdit } from '../../src/workbook/change'
import { SHORT_DATE } from '../../src/workbook/date-format'
import { writeMapping } from '../../src/files/mapping-part'
import { MAPPING_NAMESPACE, mappingIn } from '../../src/workbook/mapping-part'
import { writeSheets } from '../../src/files/write-sheets'
import { CLEARS_UNDO, isWithin } from './api-sets'
import { loadBook } from './load-book'
import { keyOf, type BookState } from './model/state'
import { Workbook } from './model/workbook'
import { executeBatch, type BatchBody, type BatchReply } from './protocol'
import { sheetToPlan } from './sheet-to-plan'

const LARGEST_PAYLOAD = 5 * 1024 * 1024
/** Bit of the request flags that says: wait until the user leaves the cell. */
const DELAY_FOR_CELL_EDIT = 64

export type StandInOptions = {
  /** The ExcelApi that the host has; the add-in's floor when absent. */
  apiVersion?: string
  calculate?: BookState['calculate']
}

/** What one batch cost. */
export type SyncRecord = { requestBytes: number; responseBytes: number; objects: number }

/** How a sync is made to fail: before it did anything, half-way, or after it did everything. */
export type Failure = {
  when: 'before' | 'during' | 'after'
  /** A code of the Excel API, or a connection that drops. */
  code: 'GeneralException' | 'UndoNotSupported' | 'connection' | (string & {})
}

/** An Excel host behind the genuine Office.js client, over the bytes of a workbook. */
export type StandIn = ReturnType<typeof openStandIn>

/** Opens a workbook; `send` is the host's end of the client's bridge, the rest is for tests. */
export function openStandIn(bytes: Uint8Array, options: StandInOptions = {}) {
  const apiVersion = options.apiVersion ?? '1.13'
  const book = loadBook(bytes, options.calculate ?? (() => null))
  const references = { byName: new Map<string, object>(), names: new WeakMap<object, string>() }
  const members = new Set<string>()
  const undoCleared: string[] = []
  const failures = new Map<number, Failure>()
  const interruptions = new Map<number, () => void>()
  const edit = { left: Promise.resolve(), editing: false }
  let syncs: SyncRecord[] = []

  function execute(body: BatchBody): BatchReply {
    return executeBatch(body, {
      root: new Workbook(book),
      references,
      apiVersion,
      onMember(member, changes) {
        members.add(member)
        if (changes && CLEARS_UNDO.includes(member)) undoCleared.push(member)
      },
    })
  }

  async function answer(body: BatchBody, flags: number): Promise<{ statusCode: number; body: string }> {
    if (edit.editing) {
      if (!(flags & DELAY_FOR_CELL_EDIT)) return refusal('InvalidOperationInCellEditMode')
      await edit.left
    }
    if (!isSync(body)) return reply(execute(body))
    const requestBytes = Buffer.byteLength(JSON.stringify(body))
    const sync = { requestBytes, responseBytes: 0, objects: Object.keys(body.ObjectPaths).length }
    syncs.push(sync)
    interruptions.get(syncs.length)?.()
    const failure = failures.get(syncs.length)
    if (failure?.when === 'before') return failed(failure)
    if (requestBytes > LARGEST_PAYLOAD) return refusal('RequestPayloadSizeLimitExceeded')
    const answered = reply(execute(failure?.when === 'during' ? firstHalf(body) : body))
    sync.responseBytes = Buffer.byteLength(answered.body)
    if (failure) return failed(failure)
    return sync.responseBytes > LARGEST_PAYLOAD ? refusal('ResponsePayloadSizeLimitExceeded') : answered
  }

  return {
    /** Takes a message of the client's bridge and gives the message that answers it. */
    async send(text: string): Promise<string> {
      const { id, flags, message } = JSON.parse(text) as { id: number; flags: number; message: { body: BatchBody } }
      const answered = await answer(message.body, flags)
      return JSON.stringify({ id, type: 1, flags: 0, message: { headers: {}, ...answered } })
    },
    isSetSupported: (name: string, version: string = '1.1'): boolean =>
      name === 'DelayForCellEdit' ||
      (name === 'ExcelApi' && Number(version.split('.')[1]) <= Number(apiVersion.split('.')[1])),
    apiVersion,
    /** What each sync cost, since the last `forget`. */
    syncs: () => syncs,
    /** Members of the Excel API that were called. */
    members,
    /** Calls that would have lost the user's undo stack. */
    undoCleared,
    selected: () => book.selected,
    foreignWrites: () => book.foreignWrites,
    /** Starts to count syncs anew, without any failure to come. */
    forget(): void {
      syncs = []
      failures.clear()
      interruptions.clear()
    },
    /** Cells of the user's that the add-in may change: a write elsewhere in the user's sheets stays a fault. */
    allowEdits(cells: readonly { sheet: string; cell: string }[]): void {
      for (const { sheet, cell } of cells) {
        const { row, column } = positionOf(cell)
        book.editable.set(`${sheet}!${cell}`, sheetNamed(book, sheet).values[row]?.[column] ?? null)
      }
    },
    /** Makes the n-th sync from now, counted from one, fail. */
    failSync(n: number, failure: Failure): void {
      failures.set(syncs.length + n, failure)
    },
    /** Does something just before the n-th sync from now. */
    beforeSync(n: number, action: () => void): void {
      interruptions.set(syncs.length + n, action)
    },
    /** What a co-author types into a cell, from outside the add-in. */
    edit(sheetName: string, address: string, value: RawCell): void {
      const { row, column } = positionOf(address)
      const { values } = sheetNamed(book, sheetName)
      while (values.length <= row) values.push([])
      while (values[row]!.length < column) values[row]!.push(null)
      values[row]![column] = value
    },
    valueAt(sheetName: string, address: string): RawCell {
      const { row, column } = positionOf(address)
      return sheetNamed(book, sheetName).values[row]?.[column] ?? null
    },
    formatAt(sheetName: string, address: string): string {
      const { row, column } = positionOf(address)
      const { looks, fileFormats } = sheetNamed(book, sheetName)
      return looks.get(keyOf(row, column))?.numberFormat ?? fileFormats.get(keyOf(row, column)) ?? 'General'
    },
    /** Turns a value that stands in a cell into the result of a formula. */
    typeFormula(sheetName: string, address: string, formula: string): void {
      const { row, column } = positionOf(address)
      sheetNamed(book, sheetName).formulas.set(keyOf(row, column), formula)
    },
    sheetNames: () => book.sheets.map(({ name }) => name),
    protectSheet(sheetName: string): void {
      sheetNamed(book, sheetName).protected = true
    },
    protectStructure(): void {
      book.protected = true
    },
    makeReadOnly(): void {
      book.readOnly = true
    },
    /** Puts the user into a cell; the function returned takes him out. */
    editCell(): () => void {
      let leave = () => {}
      edit.left = new Promise((resolve) => (leave = resolve))
      edit.editing = true
      return () => {
        edit.editing = false
        leave()
      }
    },
    /** The workbook as Excel would save it. A write into a sheet of the user's is a fault that stops here. */
    savedBytes(): Uint8Array {
      if (book.foreignWrites.length > 0) throw new Error(`Written into: ${book.foreignWrites.join(', ')}`)
      const plans = book.sheets.filter(({ touched }) => touched).map(sheetToPlan)
      const edited = writeCells(bytes, editsOf(book))
      const written = plans.length === 0 ? edited : writeSheets(edited, plans).bytes
      if (!book.customXmlTouched) return written
      const ours = book.customXml.filter(({ namespace }) => namespace === MAPPING_NAMESPACE)
      return writeMapping(written, mappingIn(ours.map(({ xml }) => xml)) ?? '')
    },
    supports: (member: string) => isWithin(member, apiVersion),
  }
}

/** What the cells that may be changed hold now, where it is something else. */
function editsOf(book: BookState): CellEdit[] {
  return [...book.editable].flatMap(([place, before]): CellEdit[] => {
    const at = place.lastIndexOf('!')
    const [sheet, cell] = [place.slice(0, at), place.slice(at + 1)]
    const { row, column } = positionOf(cell)
    const state = sheetNamed(book, sheet)
    const after = state.values[row]?.[column] ?? null
    const dated = state.looks.get(keyOf(row, column))?.numberFormat === SHORT_DATE
    return after === before ? [] : [{ sheet, cell, before, after, kind: dated ? 'date' : 'plain' }]
  })
}

function sheetNamed(book: BookState, name: string): BookState['sheets'][number] {
  const sheet = book.sheets.find((other) => other.name === name)
  if (!sheet) throw new Error(`No sheet ${name}`)
  return sheet
}

/** The client also sends batches of its own, to let go of ranges or to announce itself: no `context.sync()` of ours. */
function isSync({ Actions }: BatchBody): boolean {
  const own = Actions.some(({ Name }) => /^(_RemoveReference|Notify|SendTelemetry)/.test(Name))
  return (
    !own ||
    Actions.some(
      ({ ActionType, Name }) => ActionType === 2 || ActionType === 4 || /^(?!_|Notify|SendTelemetry)./.test(Name),
    )
  )
}

function reply(body: BatchReply): { statusCode: number; body: string } {
  return { statusCode: 200, body: JSON.stringify(body) }
}

function firstHalf({ Actions, ObjectPaths }: BatchBody): BatchBody {
  return { Actions: Actions.slice(0, Math.floor(Actions.length / 2)), ObjectPaths }
}

function failed({ code }: Failure): { statusCode: number; body: string } {
  return code === 'connection' ? { statusCode: 400, body: '' } : refusal(code)
}

function refusal(code: string): { statusCode: number; body: string } {
  return reply({ Results: [], Error: { Code: code, Message: code, Location: '', ActionIndex: 0 } })
}
