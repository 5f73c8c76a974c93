import type { ProjectChange } from '../../calculation/changes/compare-situations'
import type { TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { statusText } from '../status'
import { becameText } from './change-words'

/** What became of each project, in its colour, for whichever sheet says it. */
export function becameColumn(context: SheetContext, header: string): TableColumn<ProjectChange> {
  return {
    id: 'became',
    header,
    format: (change) => becameText(context, change).tone,
    cell: (change) => {
      const { tone, text } = becameText(context, change)
      return statusText(tone, text)
    },
  }
}
