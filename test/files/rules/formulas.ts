import { formulasOf } from './book'
import type { Book } from './book'
import type { Rule } from './rule'
import { child, named } from './xml'

/** Functions younger than the format, which files must name with a prefix; a list apart from the writer's. */
const YOUNG =
  /(?<![\w.])(AGGREGATE|ARRAYTOTEXT|BYCOL|BYROW|CEILING\.MATH|CHOOSECOLS|CHOOSEROWS|CONCAT|DAYS|DROP|EXPAND|FILTER|FLOOR\.MATH|FORMULATEXT|HSTACK|IFNA|IFS|ISOWEEKNUM|LAMBDA|LET|MAKEARRAY|MAXIFS|MINIFS|NUMBERVALUE|PERCENTILE\.(?:EXC|INC)|PERCENTRANK\.(?:EXC|INC)|QUARTILE\.(?:EXC|INC)|RANDARRAY|RANK\.(?:AVG|EQ)|REDUCE|SCAN|SEQUENCE|SORT|SORTBY|STDEV\.[PS]|SWITCH|TAKE|TEXTJOIN|TEXTSPLIT|TOCOL|TOROW|UNIQUE|VAR\.[PS]|VSTACK|XLOOKUP|XMATCH|XOR)\(/i

/** A formula without its texts and without what stands in brackets. */
const bare = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/\[(?:[^[\]]|\[[^\]]*\])*\]/g, '[]')
const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""')

function failing(book: Book, isWrong: (formula: string) => boolean): string[] {
  const calculated = book.tables.flatMap(({ name, root }) =>
    named(root, 'calculatedColumnFormula').map(({ text }) => ({ where: name, formula: text })),
  )
  const names = named(child(book.workbook, 'definedNames'), 'definedName').map(({ attributes, text }) => ({
    where: attributes['name']!,
    formula: text,
  }))
  const inSheets = book.sheets.flatMap((sheet) =>
    formulasOf(sheet).map(({ where, formula }) => ({ where: `${sheet.name}!${where}`, formula })),
  )
  return [...inSheets, ...calculated, ...names].filter(({ formula }) => isWrong(formula)).map(({ where }) => where)
}

/** Causes of the repair prompt that come from formulas. */
export const formulaRules: Record<string, Rule> = {
  'formula has no equals sign': (book) => failing(book, (formula) => formula.trimStart().startsWith('=')),
  'formula separates by commas': (book) =>
    failing(book, (formula) =>
      bare(formula)
        .replace(/\{[^}]*\}/g, '')
        .includes(';'),
    ),
  'formula names its row in full': (book) => failing(book, (formula) => /\[\s*@/.test(withoutTexts(formula))),
  'formula prefixes young functions': (book) => failing(book, (formula) => YOUNG.test(bare(formula))),
  'formula is not too long': (book) => failing(book, (formula) => formula.length > 8192),
  'formula names a sheet that is there': (book) => {
    const known = new Set(book.sheets.map(({ name }) => name.toLowerCase()))
    return failing(book, (formula) =>
      [...withoutTexts(formula).matchAll(/'((?:[^']|'')+)'!|(?<![\w\]#.'])([\p{L}_][\p{L}\p{N}_.]*)!/gu)].some(
        ([, quoted, plain]) => {
          const sheet = (quoted?.replaceAll("''", "'") ?? plain!).toLowerCase()
          return !sheet.includes('[') && !sheet.includes(':') && !known.has(sheet)
        },
      ),
    )
  },
  'formula names a table that is there': (book) => {
    const known = new Set(book.tables.map(({ name }) => name.toLowerCase()))
    return failing(book, (formula) =>
      [...bare(formula).matchAll(/([\p{L}_\\][\p{L}\p{N}_.\\]*)\[\]/gu)].some(
        ([, table]) => !known.has(table!.toLowerCase()),
      ),
    )
  },
  'validation names no table': (book) =>
    book.sheets.flatMap(({ name, root }) =>
      ['formula1', 'formula2']
        .flatMap((element) => named(child(root, 'dataValidations'), element))
        .filter(({ text }) => /\[/.test(withoutTexts(text)))
        .map(() => name),
    ),
}
