import { fileFormula } from '../../../src/files/write/formula'

const place = {
  table: 'Charge',
  sheets: new Map([['écarts', "Écarts d'été"]]),
  tables: new Map([['charge', 'Charge_2']]),
}

describe('formulas in file form', () => {
  test.each([
    ['[@Jours]*2', 'Charge_2[[#This Row],[Jours]]*2'],
    ['[@[Jours prévus]]', 'Charge_2[[#This Row],[Jours prévus]]'],
    ['SUM(Charge[@[Jan]:[Mars]])', 'SUM(Charge_2[[#This Row],[Jan]:[Mars]])'],
    ["Projets[@[Coût '[k€']]]", "Projets[[#This Row],[Coût '[k€']]]"],
    ['SUM(Projets[Voté])', 'SUM(Projets[Voté])'],
    ['COUNT([Voté])', 'COUNT(Charge_2[Voté])'],
    ['IF(A1="[@x] IFNA(",1,0)', 'IF(A1="[@x] IFNA(",1,0)'],
    ['ifna(RANK.EQ(A1,A1:A3),0)', '_xlfn.IFNA(_xlfn.RANK.EQ(A1,A1:A3),0)'],
    ["'Écarts'!A1+Écarts!B2", "'Écarts d''été'!A1+'Écarts d''été'!B2"],
    ["'Autre'!A1", "'Autre'!A1"],
    ['SUM(A1:B2)+TRUE', 'SUM(A1:B2)+TRUE'],
  ])('%s becomes %s', (formula, written) => {
    expect(fileFormula(formula, place)).toBe(written)
  })

  test.each([['=A1'], ['SORT(A1:A3)'], ['SUM(Projets[Voté)']])('%s is refused', (formula) => {
    expect(() => fileFormula(formula, place)).toThrow(RangeError)
  })

  test('a column without its table is refused outside a table', () => {
    expect(() => fileFormula('[@Jours]', { ...place, table: null })).toThrow(RangeError)
  })
})
