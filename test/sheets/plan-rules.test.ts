import { formulaFault } from './plan-rules'

test.each([
  ['SUMIF(A1:A9,"011",B1:B9)', 'uses SUMIF'],
  ['COUNTIFS(A1:A9,"011")', 'uses COUNTIFS'],
  ['INDEX(B1:B9,MATCH("011",A1:A9,0))', 'uses INDEX'],
  ['VLOOKUP("011",A1:B9,2,FALSE)', 'uses VLOOKUP'],
  ['TEXT(A1,"0,00")', 'uses TEXT'],
  ['TODAY()-A1', 'uses TODAY'],
  ['A1&" k€"', 'concatenates'],
  ['SUM(A1;A2)', 'has a local separator'],
  ['=SUM(A1:A2)', 'begins with ='],
  ['SUM((A1)', 'has unbalanced brackets'],
])('%s %s', (formula, fault) => expect(formulaFault(formula)).toBe(fault))

test.each([
  `SUMPRODUCT(('R&D; suite'!$A$2:$A$9="SUMIF(")*'R&D; suite'!$B$2:$B$9)`,
  'SUMPRODUCT((Projets[Code]=$B$12)*Projets[Enveloppe (k€ & co.; TTC)])',
  'IF(SUM(A1:A9)=0,"n/a",A1/SUM(A1:A9))',
])('%s is a good formula', (formula) => expect(formulaFault(formula)).toBeNull())
