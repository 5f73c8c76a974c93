import type { Rule } from './rule'
import { child, children, named } from './xml'

/** What Microsoft's accessibility checker looks for in workbooks, as far as we write it (reference: WCAG 1.1.1, 1.3.1, 1.4.1, 2.4.6). */
export const accessibilityRules: Record<string, Rule> = {
  'no merged cells': ({ sheets }) =>
    sheets.filter(({ root }) => named(root, 'mergeCell').length > 0).map(({ name }) => name),
  'tables have a header row': ({ tables }) =>
    tables.filter(({ root }) => root.attributes['headerRowCount'] === '0').map(({ name }) => name),
  'sheets have names that mean something': ({ sheets }) =>
    sheets.map(({ name }) => name).filter((name) => /^(sheet|feuil|feuille)\s*\d+$/i.test(name)),
  'tables have names that mean something': ({ tables }) =>
    tables.map(({ name }) => name).filter((name) => /^(table|tableau)_?\d+$/i.test(name)),
  'negative numbers are not only red': ({ styles, sheets }) => {
    const red = children(child(styles, 'numFmts'), 'numFmt').filter(({ attributes }) =>
      isOnlyRed(attributes['formatCode']!),
    )
    const ids = new Set(red.map(({ attributes }) => attributes['numFmtId']))
    const xfs = children(child(styles, 'cellXfs'), 'xf')
    return sheets.flatMap(({ name, cells }) =>
      [...cells.values()]
        .filter(({ style }) => ids.has(xfs[style]?.attributes['numFmtId']))
        .map(({ address }) => `${name}!${address}`),
    )
  },
  'pictures and charts say what they show': (book) =>
    [...book.parts.keys()]
      .filter((part) => /\/drawings\/drawing\d+\.xml$/.test(part))
      .filter((part) => named(book.xml(part), 'cNvPr').some(({ attributes }) => !attributes['descr']?.trim())),
  'nothing is locked': ({ sheets, workbook }) => [
    ...sheets.filter(({ root }) => child(root, 'sheetProtection')).map(({ name }) => name),
    ...(child(workbook, 'workbookProtection') ? ['workbook'] : []),
  ],
}

/** A format whose negative part has a colour but neither minus sign nor brackets. */
function isOnlyRed(code: string): boolean {
  const negative = code.split(';')[1] ?? ''
  return /\[(red|rouge|color ?3)\]/i.test(negative) && !/[-−(]/.test(negative.replace(/\[[^\]]*\]/g, ''))
}
