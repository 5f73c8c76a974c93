import { MARK_PROPERTY, parseMark } from '../workbook/mark'
import type { SheetMark } from '../workbook/raw-table'
import { officeCode } from './excel-errors'
import { loadMappingParts, readMapping } from './mapping-part'

/** How many sheets are asked for in one sync: each is reached from the one before it. */
const CHAIN = 64
/** What Excel says when a chain goes beyond what it has. */
const BROKEN_CHAIN = new Set(['ItemNotFound', 'InvalidObjectPath', 'InvalidReference', 'InvalidArgument'])

/** Where cells stand in a sheet, counted from zero. */
export type Place = { row: number; column: number; rows: number; columns: number }

export type SurveyedTable = { id: string; name: string; headers: boolean; totals: boolean }

/** What is known of a sheet before its cells are read. */
export type SurveyedSheet = {
  id: string
  name: string
  mark: SheetMark | null
  protected: boolean
  used: Place | null
  tables: SurveyedTable[]
}

export type Survey = {
  sheets: SurveyedSheet[]
  /** Defined names, those of single sheets included. */
  names: string[]
  readOnly: boolean
  structureProtected: boolean
  /** What the workbook keeps of how its tables were mapped. */
  mapping: string | undefined
}

type Link = {
  sheet: Excel.Worksheet
  mark: Excel.WorksheetCustomProperty
  used: Excel.Range
  tables: Excel.TableCollection
  names: Excel.NamedItemCollection
}

type Links = { links: Link[]; mappings: Excel.CustomXmlPartScopedCollection }

/** Lists the sheets, their marks, used ranges and tables: one sync for every 64 sheets. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context
  const { links, mappings } = await linksOf(context)
  const sheets: SurveyedSheet[] = []
  const names: string[] = []
  for (const link of links) {
    sheets.push(surveyed(link))
    names.push(...link.names.items.map(({ name }) => name))
  }
  return {
    sheets,
    names: [...new Set([...workbook.names.items.map(({ name }) => name), ...names])],
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    mapping: await readMapping(context, mappings),
  }
}

/** All sheets, each reached from the one before it; one by one by their ids should Excel not follow such a chain. */
async function linksOf(context: Excel.RequestContext): Promise<Links> {
  try {
    const mappings = loadWorkbook(context.workbook)
    return { links: await linksFrom(context, context.workbook.worksheets.getFirst()), mappings }
  } catch (error) {
    if (!BROKEN_CHAIN.has(officeCode(error) ?? '')) throw error
    const mappings = loadWorkbook(context.workbook)
    return { links: await linksById(context), mappings }
  }
}

async function linksFrom(context: Excel.RequestContext, first: Excel.Worksheet): Promise<Link[]> {
  const links = loadChain(first)
  const next = links.at(-1)!.sheet.getNextOrNullObject()
  next.load('id')
  await context.sync()
  const found = links.filter(({ sheet }) => !sheet.isNullObject)
  return next.isNullObject ? found : [...found, ...(await linksFrom(context, next))]
}

async function linksById(context: Excel.RequestContext): Promise<Link[]> {
  const { workbook } = context
  workbook.worksheets.load('items/id')
  await context.sync()
  const links = workbook.worksheets.items.map(({ id }) => loadLink(workbook.worksheets.getItem(id)))
  await context.sync()
  return links
}

function loadWorkbook(workbook: Excel.Workbook): Links['mappings'] {
  workbook.load('readOnly')
  workbook.protection.load('protected')
  workbook.names.load('items/name')
  return loadMappingParts(workbook)
}

function loadChain(first: Excel.Worksheet): Link[] {
  const links = [loadLink(first)]
  while (links.length < CHAIN) links.push(loadLink(links.at(-1)!.sheet.getNextOrNullObject()))
  return links
}

function loadLink(sheet: Excel.Worksheet): Link {
  sheet.load('id,name')
  sheet.protection.load('protected')
  const mark = sheet.customProperties.getItemOrNullObject(MARK_PROPERTY)
  mark.load('value')
  const used = sheet.getUsedRangeOrNullObject(true)
  used.load('rowIndex,columnIndex,rowCount,columnCount')
  const { tables, names } = sheet
  tables.load('items/id,items/name,items/showHeaders,items/showTotals')
  names.load('items/name')
  return { sheet, mark, used, tables, names }
}

function surveyed({ sheet, mark, used, tables }: Link): SurveyedSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    mark: mark.isNullObject ? null : parseMark(mark.value),
    protected: sheet.protection.protected,
    used: used.isNullObject ? null : placeOf(used),
    tables: tables.items.map(({ id, name, showHeaders, showTotals }) => ({
      id,
      name,
      headers: showHeaders,
      totals: showTotals,
    })),
  }
}

/** The place of a range whose position and size were loaded. */
export function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Place {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount }
}
