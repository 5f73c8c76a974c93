/** Functions newer than the file format: files name them with a prefix that Excel hides. */
const PREFIXED = new Set(
  `AGGREGATE BINOM.DIST CEILING.MATH CONCAT DAYS FLOOR.MATH FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS
  MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC
  PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SHEET SHEETS STDEV.P STDEV.S SWITCH TEXTJOIN VAR.P
  VAR.S XLOOKUP XMATCH XOR`.split(/\s+/),
)

/** Functions whose result spills over cells, or that name variables: they need parts that we do not write. */
const REFUSED = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK LAMBDA LET MAKEARRAY MAP RANDARRAY REDUCE SCAN SEQUENCE
  SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS`.split(/\s+/),
)

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_\\][\p{L}\p{N}_.\\]*|\[/gu

/** What a formula needs to know of its place. */
export type FormulaPlace = {
  /** The table around the cell: `[@Column]` means a column of it. */
  table: string | null
  /** Names that plans wished, in lower case, and the names that the workbook gave. */
  sheets: ReadonlyMap<string, string>
  tables: ReadonlyMap<string, string>
}

/**
 * A formula as files hold it, from the form that people and Office.js write: `[@Column]` becomes
 * `Table[[#This Row],[Column]]`, newer functions get their prefix, sheets and tables their names in this workbook.
 *
 * @example fileFormula('IFNA([@Days]*2,0)', { table: 'Load', sheets: new Map(), tables: new Map() }) // '_xlfn.IFNA(Load[[#This Row],[Days]]*2,0)'
 */
export function fileFormula(formula: string, place: FormulaPlace): string {
  if (formula.startsWith('=')) throw new RangeError(`A formula of a plan has no equals sign: ${formula}`)
  let written = ''
  let at = 0
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    const [token] = match
    written += formula.slice(at, match.index)
    at = TOKEN.lastIndex
    if (token === '[') {
      const end = closingBracket(formula, match.index)
      written += (nameBefore(formula, match.index) ? '' : tableOf(place)) + fileReference(formula.slice(at, end))
      at = TOKEN.lastIndex = end + 1
    } else written += fileToken(token, formula[at] ?? '', place)
  }
  return written + formula.slice(at)
}

function fileToken(token: string, next: string, { sheets, tables }: FormulaPlace): string {
  if (token.startsWith('"')) return token
  if (token.endsWith('!')) {
    const renamed = sheets.get(token.slice(1, -2).replaceAll("''", "'").toLowerCase())
    return renamed === undefined ? token : `'${renamed.replaceAll("'", "''")}'!`
  }
  if (next === '[') return tables.get(token.toLowerCase()) ?? token
  if (next === '!') {
    const renamed = sheets.get(token.toLowerCase())
    return renamed === undefined ? token : `'${renamed.replaceAll("'", "''")}'`
  }
  if (next !== '(') return token
  const name = token.toUpperCase()
  if (REFUSED.has(name)) throw new RangeError(`${name} is not for generated sheets`)
  return PREFIXED.has(name) ? `_xlfn.${name}` : token
}

/** What stands in brackets after a table's name: `@Column` is `[#This Row],[Column]`. */
function fileReference(inside: string): string {
  if (!inside.startsWith('@')) return `[${inside}]`
  const column = inside.slice(1)
  if (column === '') return '[#This Row]'
  return column.startsWith('[') ? `[[#This Row],${column}]` : `[[#This Row],[${column}]]`
}

function tableOf({ table, tables }: FormulaPlace): string {
  if (table === null) throw new RangeError('A formula outside a table names a column without its table')
  return tables.get(table.toLowerCase()) ?? table
}

function nameBefore(formula: string, bracket: number): boolean {
  return /[\p{L}\p{N}_.\\]/u.test(formula[bracket - 1] ?? '')
}

/** In structured references an apostrophe escapes the next sign. */
function closingBracket(formula: string, open: number): number {
  let depth = 0
  for (let at = open; at < formula.length; at++) {
    if (formula[at] === "'") at++
    else if (formula[at] === '[') depth++
    else if (formula[at] === ']' && --depth === 0) return at
  }
  throw new RangeError(`A bracket is not closed in ${formula}`)
}
