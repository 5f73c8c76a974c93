import { formulasOf } from './book'
import type { Rule } from './rule'
import { child, named } from './xml'

/** Functions whose criteria or results depend on what a code looks like or on the reader's language. */
const FORBIDDEN =
  /(?<![\w.])(SUMIFS?|COUNTIFS?|AVERAGEIFS?|MAXIFS|MINIFS|MATCH|XMATCH|LOOKUP|VLOOKUP|HLOOKUP|XLOOKUP|TEXT|VALUE|NUMBERVALUE)\(/i
/** IF over whole ranges: Excel takes one row of them only, unless the formula is entered as an array. */
const ARRAY_IF = /SUMPRODUCT\([^"]*(?<![\w.])IF\(/i

const isOurs = (root: Parameters<typeof named>[0]) =>
  named(child(root, 'customProperties'), 'customPr').some(({ attributes }) => attributes['name'] === 'roadmapSteering')
const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""')

/** What we ask of the sheets that we generate, beyond what Excel asks. */
export const houseRules: Record<string, Rule> = {
  'formulas compare codes exactly': ({ sheets }) =>
    sheets
      .filter(({ root }) => isOurs(root))
      .flatMap((sheet) =>
        formulasOf(sheet)
          .filter(({ formula }) => FORBIDDEN.test(withoutTexts(formula)))
          .map(({ where }) => `${sheet.name}!${where}`),
      ),
  'formulas need no array entry': ({ sheets }) =>
    sheets
      .filter(({ root }) => isOurs(root))
      .flatMap((sheet) =>
        formulasOf(sheet)
          .filter(({ formula }) => ARRAY_IF.test(withoutTexts(formula)))
          .map(({ where }) => `${sheet.name}!${where}`),
      ),
  'formulas carry their value': ({ sheets }) =>
    sheets
      .filter(({ root }) => isOurs(root))
      .flatMap(({ name, cells }) =>
        [...cells.values()]
          .filter(({ node }) => child(node, 'f') && !child(node, 'v'))
          .map(({ address }) => `${name}!${address}`),
      ),
}
