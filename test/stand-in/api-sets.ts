import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** From the root of the project: the benchmarks run the stand-in from a bundle that lies elsewhere. */
const FILE = resolve('test/fixtures/excel-api/requirement-sets.tsv')

/** The version of ExcelApi that brought each member, `Range.values` → 1.1; other sets count as out of reach. */
export const memberVersions: ReadonlyMap<string, number> = new Map(
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t') as [string, string, string])
    .filter(([, member]) => member !== '')
    .map(([owner, member, set]) => [`${owner}.${member}`, versionOf(set)]),
)

function versionOf(set: string): number {
  const version = /^ExcelApi (\d+)\.(\d+)/.exec(set)
  return version ? Number(version[1]) * 1000 + Number(version[2]) : Infinity
}

/**
 * True when a host with that ExcelApi version has the member. A member without a note of its own came with its class;
 * `items` of a collection and what the client alone answers have no note either.
 */
export function isWithin(member: string, version: string): boolean {
  const needed = memberVersions.get(member)
  return needed === undefined ? member.endsWith('.items') : needed <= versionOf(`ExcelApi ${version}`)
}

/** What loses the user's undo stack, on some platform at least. */
export const CLEARS_UNDO: readonly string[] = [
  'Worksheet.delete',
  'Worksheet.copy',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
  'Worksheet.protect',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
  'Workbook.insertWorksheetsFromBase64',
  'Workbook.save',
  'Chart.categoryLabelLevel',
  'Chart.seriesNameLevel',
  'Range.getMergedAreasOrNullObject',
  'Style.delete',
  'Slicer.name',
  'TableRowCollection.add',
  'Range.merge',
]
