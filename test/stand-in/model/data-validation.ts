import { rangeOf, type Area } from '../../../src/workbook/address'
import { demand } from '../host-error'
import { inside, overlap, parseArea } from './area'
import { oneOf } from './looks'
import { beforeWriting, type BookState, type SheetState, type ValidationState } from './state'

type Prompt = { title: string; message: string; showPrompt: boolean }
type Alert = { title: string; message: string; showAlert: boolean; style: string }

/** The rule that entries of a rectangle must obey. */
export class DataValidation {
  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
    private readonly area: Area,
  ) {}
  set rule(rule: Record<string, unknown>) {
    beforeWriting(this.book, this.sheet)
    const kinds = Object.keys(rule)
    demand(kinds.length === 1, 'A validation has one rule')
    oneOf(kinds[0], ['list', 'wholeNumber', 'decimal', 'date'])
    const list = rule['list'] as { inCellDropDown?: unknown; source?: unknown } | undefined
    if (list) {
      demand(typeof list.source === 'string' && list.inCellDropDown === true, 'A list has a source')
      demand(list.source.startsWith('=') || list.source.length <= 255, 'A list has at most 255 characters')
    }
    demand(!this.sheet.validations.some(({ range }) => overlap(parseArea(range), this.area)), 'Two validations overlap')
    this.sheet.validations.push({ range: rangeOf(this.area), rule, prompt: null, error: null })
  }
  set prompt({ title, message, showPrompt }: Prompt) {
    demand(showPrompt && title.length <= 32 && message.length <= 255, 'A prompt has 32 and 255 characters at most')
    this.#own.prompt = { title, message }
  }
  set errorAlert({ title, message, showAlert, style }: Alert) {
    demand(showAlert && title.length <= 32 && message.length <= 255, 'An alert has 32 and 255 characters at most')
    this.#own.error = { title, message, style: oneOf(style, ['Stop', 'Warning', 'Information']) }
  }
  clear(): void {
    beforeWriting(this.book, this.sheet)
    this.sheet.validations = this.sheet.validations.filter(({ range }) => {
      const { from } = parseArea(range)
      return !inside(this.area, from.row, from.column)
    })
  }
  get #own(): ValidationState {
    const state = this.sheet.validations.find(({ range }) => range === rangeOf(this.area))
    demand(state !== undefined, 'The rule comes first')
    return state
  }
}
