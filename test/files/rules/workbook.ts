import type { Rule } from './rule'
import { isName } from './tables'
import { child, named } from './xml'

const WORKBOOK_ORDER =
  `fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets
  functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes
  webPublishing fileRecoveryPr webPublishObjects extLst`.split(/\s+/)

const repeated = (names: string[]) => names.filter((name, i) => names.indexOf(name) !== i)

/** Causes of the repair prompt that come from the workbook part: sheets and names. */
export const workbookRules: Record<string, Rule> = {
  'workbook children are in order': ({ workbook }) => {
    const places = workbook.children.map(({ name }) => WORKBOOK_ORDER.indexOf(name)).filter((place) => place >= 0)
    return places.some((place, i) => i > 0 && place < places[i - 1]!) ? ['workbook'] : []
  },
  'there is a visible sheet': ({ sheets }) => (sheets.some(({ state }) => state === 'visible') ? [] : ['workbook']),
  'sheet name is valid': ({ sheets }) =>
    sheets
      .map(({ name }) => name)
      .filter((name) => name === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$|^history$/i.test(name)),
  'sheet name is unique': ({ sheets }) => repeated(sheets.map(({ name }) => name.toLowerCase())),
  'sheet id is unique': ({ sheets }) => repeated(sheets.map(({ id }) => id)),
  'sheet has a part': ({ sheets, parts }) => sheets.filter(({ part }) => !parts.has(part)).map(({ name }) => name),
  'active sheet is there': ({ workbook, sheets }) =>
    named(child(workbook, 'bookViews'), 'workbookView')
      .filter(({ attributes }) => Number(attributes['activeTab'] ?? 0) >= sheets.length)
      .map(() => 'workbook'),
  'one sheet is selected': ({ sheets }) => {
    const selected = sheets.filter(({ root }) =>
      named(child(root, 'sheetViews'), 'sheetView').some((view) => view.attributes['tabSelected'] === '1'),
    )
    return selected.length > 1 ? selected.map(({ name }) => name) : []
  },
  'name is valid': ({ workbook }) =>
    named(child(workbook, 'definedNames'), 'definedName')
      .map(({ attributes }) => attributes['name']!)
      .filter((name) => !name.startsWith('_xlnm.') && !isName(name)),
  'name is unique in its scope': ({ workbook }) =>
    repeated(
      named(child(workbook, 'definedNames'), 'definedName').map(
        ({ attributes: { name, localSheetId } }) => `${name!.toLowerCase()} ${localSheetId ?? ''}`,
      ),
    ),
  'name belongs to a sheet that is there': ({ workbook, sheets }) =>
    named(child(workbook, 'definedNames'), 'definedName')
      .filter(({ attributes }) => Number(attributes['localSheetId'] ?? 0) >= sheets.length)
      .map(({ attributes }) => attributes['name']!),
}
