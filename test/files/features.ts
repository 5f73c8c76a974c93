import type { Package } from '../../src/files/parts'
import { partNames, readText } from '../../src/files/parts'

const PARTS: [string, RegExp][] = [
  ['sheets', /worksheets\/[^/]+\.xml$/i],
  ['chart sheets', /chartsheets\/[^/]+\.xml$/i],
  ['charts', /charts\/chart[^/]*\.xml$/i],
  ['pivot tables', /pivottables\/[^/]+\.xml$/i],
  ['pivot caches', /pivotcachedefinition[^/]*\.xml$/i],
  ['slicers', /slicers\/[^/]+\.xml$/i],
  ['tables', /tables\/table[^/]*\.xml$/i],
  ['images', /media\/[^/]+$/i],
  ['comments', /\/comments[^/]*\.xml$/i],
  ['threaded comments', /threadedcomments\/[^/]+\.xml$/i],
  ['macros', /vbaproject\.bin$/i],
  ['connections', /connections\.xml$/i],
  ['query tables', /querytables\/[^/]+\.xml$/i],
  ['web extensions', /webextensions\/webextension[^/]*\.xml$/i],
  ['printer settings', /printersettings\//i],
]

const IN_SHEETS: [string, RegExp][] = [
  ['formulas', /<(?:\w+:)?f[ >]/g],
  ['conditional formats', /<(?:\w+:)?conditionalFormatting[ >]/g],
  ['validations', /<(?:\w+:)?dataValidation /g],
  ['links', /<(?:\w+:)?hyperlink /g],
  ['merges', /<(?:\w+:)?mergeCell /g],
  ['filters', /<(?:\w+:)?autoFilter[ >]/g],
  ['sparklines', /<(?:\w+:)?sparkline>/g],
  ['protected sheets', /<(?:\w+:)?sheetProtection /g],
]

/** What a workbook holds, by feature, as the parts and elements of its file tell; features that it lacks are absent. */
export function featuresOf(pkg: Package): Record<string, number> {
  const names = partNames(pkg)
  const sheets = names.filter((name) => /worksheets\/[^/]+\.xml$/i.test(name)).map((name) => readText(pkg, name))
  const workbook = names.find((name) => /(^|\/)workbook[^/]*\.xml$/i.test(name))
  const counts: [string, number][] = [
    ...PARTS.map(([feature, part]): [string, number] => [feature, names.filter((name) => part.test(name)).length]),
    ['names', workbook ? count(readText(pkg, workbook), /<(?:\w+:)?definedName /g) : 0],
    ...IN_SHEETS.map(([feature, element]): [string, number] => [
      feature,
      sheets.reduce((sum, xml) => sum + count(xml, element), 0),
    ]),
  ]
  return Object.fromEntries(counts.filter(([, number]) => number > 0))
}

/** The program that wrote a file, as it says itself. */
export function programOf(pkg: Package): string {
  const part = partNames(pkg).find((name) => name.toLowerCase() === 'docprops/app.xml')
  const said = part && /<(?:\w+:)?Application>([^<$]*)/.exec(readText(pkg, part))?.[1]
  return said || 'not said'
}

function count(xml: string, element: RegExp): number {
  return xml.match(element)?.length ?? 0
}
