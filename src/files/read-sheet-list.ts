import { DamagedFileError } from './errors'
import { readText } from './parts'
import type { Package } from './parts'
import { workbookPart } from './package'
import { relationshipsOf } from './relationships'
import { XmlReader } from './xml-reader'

/** A sheet as the workbook part lists it; `kind` is the last word of its relationship: `worksheet`, `chartsheet`… */
export type ListedSheet = { name: string; part: string; kind: string }

export type WorkbookContent = { part: string; sheets: ListedSheet[]; names: string[]; date1904: boolean }

/** Names that Excel keeps for itself, such as print areas. */
const BUILT_IN = '_xlnm.'

/** The workbook part: its sheets in order, its defined names, and how it counts days. */
export function readWorkbookPart(pkg: Package): WorkbookContent {
  const part = workbookPart(pkg)
  const related = new Map(relationshipsOf(pkg, part).map((relationship) => [relationship.id, relationship]))
  const content: WorkbookContent = { part, sheets: [], names: [], date1904: false }
  const reader = new XmlReader(readText(pkg, part), part)
  while (reader.next() !== 'end') {
    if (reader.event !== 'open') continue
    switch (reader.path.slice(1).join('/')) {
      case 'workbookPr':
        content.date1904 = ['1', 'true'].includes(reader.attribute('date1904') ?? '')
        break
      case 'definedNames/definedName':
        content.names.push(reader.attribute('name') ?? '')
        break
      case 'sheets/sheet': {
        const target = related.get(reader.prefixedAttribute('id') ?? '')
        const name = reader.attribute('name')
        if (!target || name === null) throw new DamagedFileError(part)
        content.sheets.push({ name, part: target.target, kind: target.type.slice(target.type.lastIndexOf('/') + 1) })
      }
    }
  }
  content.names = [...new Set(content.names)].filter((name) => name !== '' && !name.startsWith(BUILT_IN))
  return content
}
