import { areaOf } from '../../../src/workbook/address'
import { overlap } from './book'
import type { Book } from './book'
import type { Rule } from './rule'
import { child, children, named } from './xml'

const listOf = ({ styles }: Book, list: string) => child(styles, list)?.children ?? []

/** Causes of the repair prompt that come from styles, conditional formats and validations. */
export const formatRules: Record<string, Rule> = {
  'style lists are counted': (book) =>
    (book.styles?.children ?? [])
      .filter(({ attributes: { count }, children: entries }) => count !== undefined && Number(count) !== entries.length)
      .map(({ name }) => name),
  'styles name what is there': (book) => {
    const limits = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' }
    return listOf(book, 'cellXfs').flatMap(({ attributes }, i) =>
      Object.entries(limits).flatMap(([id, list]) =>
        Number(attributes[id] ?? 0) < Math.max(listOf(book, list).length, 1) ? [] : [`cellXfs ${i} ${id}`],
      ),
    )
  },
  'number formats are declared once': (book) => {
    const ids = listOf(book, 'numFmts').map(({ attributes }) => Number(attributes['numFmtId']))
    const used = listOf(book, 'cellXfs').map(({ attributes }) => Number(attributes['numFmtId'] ?? 0))
    return [
      ...ids.filter((id, i) => ids.indexOf(id) !== i),
      ...used.filter((id) => id >= 164 && !ids.includes(id)),
    ].map(String)
  },
  'conditional format style is there': (book) =>
    rulesOf(book)
      .filter(({ rule }) => Number(rule.attributes['dxfId'] ?? -1) >= listOf(book, 'dxfs').length)
      .map(({ sheet }) => sheet),
  'conditional format is complete': (book) =>
    rulesOf(book)
      .filter(({ rule }) => {
        const [scale, bar] = [child(rule, 'colorScale'), child(rule, 'dataBar')]
        const counts = (node: typeof scale) => [children(node, 'cfvo').length, children(node, 'color').length]
        if (scale) return counts(scale)[0] !== counts(scale)[1] || counts(scale)[0]! < 2 || counts(scale)[0]! > 3
        if (bar) return counts(bar).join() !== '2,1'
        return rule.attributes['type'] === 'expression' && children(rule, 'formula').length !== 1
      })
      .map(({ sheet }) => sheet),
  'validations are counted': ({ sheets }) =>
    sheets
      .filter(({ root }) => {
        const list = child(root, 'dataValidations')
        return (
          list !== undefined &&
          list.attributes['count'] !== undefined &&
          Number(list.attributes['count']) !== list.children.length
        )
      })
      .map(({ name }) => name),
  'validation list is not too long': ({ sheets }) =>
    sheets.flatMap(({ name, root }) =>
      named(child(root, 'dataValidations'), 'formula1')
        .filter(({ text }) => text.startsWith('"') && text.length - 2 > 255)
        .map(() => name),
    ),
  'validation messages are not too long': ({ sheets }) =>
    sheets.flatMap(({ name, root }) =>
      named(root, 'dataValidation')
        .filter(({ attributes: { promptTitle = '', errorTitle = '', prompt = '', error = '' } }) => {
          return Math.max(promptTitle.length, errorTitle.length) > 32 || Math.max(prompt.length, error.length) > 255
        })
        .map(() => name),
    ),
  'validations do not overlap': ({ sheets }) =>
    sheets
      .filter(({ root }) => {
        const areas = named(child(root, 'dataValidations'), 'dataValidation').flatMap(({ attributes }) =>
          attributes['sqref']!.split(' ').map(areaOf),
        )
        return areas.some((area, i) => areas.some((other, j) => j > i && overlap(area, other)))
      })
      .map(({ name }) => name),
}

function rulesOf({ sheets }: Book) {
  return sheets.flatMap(({ name, root }) =>
    children(root, 'conditionalFormatting').flatMap((block) =>
      children(block, 'cfRule').map((rule) => ({ sheet: name, rule })),
    ),
  )
}
