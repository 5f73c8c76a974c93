import { emptyWorkbook } from '../../src/files/empty-workbook'
import { openPackage, savePackage } from '../../src/files/package'
import { writePart } from '../../src/files/parts'
import { addContentType } from '../../src/files/content-types'
import { addRelationship } from '../../src/files/relationships'
import { writeSheets } from '../../src/files/write-sheets'
import { problemsOf, QUALITY_RULES, REPAIR_RULES } from './rules'
import { FAULTS, seed } from './rules/seeded-faults'
import { plainPlan, richPlan } from './write/plans'

const second = {
  area: {
    at: 'A50',
    cells: [
      ['Rang', 'Note'],
      [1, 2],
      [2, 3],
    ],
  },
  table: { name: 'Rangs', range: 'A50:B52', style: null, banded: false, filter: false },
}
const rich = richPlan()
const plan = richPlan({ areas: [...rich.areas, second.area], tables: [...rich.tables, second.table] })
const clean = writeSheets(emptyWorkbook('fr'), [plainPlan({ mark: null, name: 'Projets' }), plan]).bytes

describe('rules for workbooks', () => {
  test('a file that we write keeps them all', () => {
    expect(problemsOf(clean)).toEqual([])
  })

  test.each(FAULTS)('$rule: found when $part is spoilt by $replace', ({ rule, ...fault }) => {
    expect(problemsOf(seed(clean, fault)).map((problem) => problem.rule)).toContain(rule)
  })

  test('a calculation chain that names a cell without formula is found', () => {
    const pkg = openPackage(clean)
    const chain =
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="2"/></calcChain>'
    writePart(pkg, 'xl/calcChain.xml', chain)
    addContentType(pkg, 'xl/calcChain.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml')
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain'
    addRelationship(pkg, 'xl/workbook.xml', { type, target: 'xl/calcChain.xml' })
    expect(problemsOf(savePackage(pkg)).map(({ rule }) => rule)).toContain('calculation chain names formulas')
  })

  test('every rule is proven by a fault', () => {
    const proven = new Set([...FAULTS.map(({ rule }) => rule), 'calculation chain names formulas'])
    expect(Object.keys({ ...REPAIR_RULES, ...QUALITY_RULES }).filter((rule) => !proven.has(rule))).toEqual([])
  })
})
