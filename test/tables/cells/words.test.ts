import { PLAIN_MANNER } from '../../../src/tables/cells/cell'
import { choiceReader, readBoolean } from '../../../src/tables/cells/choice'
import { readProjectStage } from '../../../src/tables/cells/project-stage'
import { readCode, readCodes, readText } from '../../../src/tables/cells/text'
import { fold, foldHeader } from '../../../src/tables/fold'
import { LISTS, type ListId, type ListLabel } from '../../../src/tables/lists'

test('codes keep their zeros and their spelling', () => {
  expect(readCode('011')).toEqual({ value: '011', native: true })
  expect(readCode(611)).toEqual({ value: '611', native: false })
  expect(readCode('-').value).toBeNull()
})

test('a code with outer spaces is read without them, and said', () => {
  expect(readCode('FRN-016\u00a0')).toMatchObject({
    value: 'FRN-016',
    problem: { code: 'codeNormalised', params: { value: 'FRN-016\u00a0', code: 'FRN-016' } },
  })
})

test.each(['PR43 PR44', 'PR43, PR44', 'PR43;PR44', 'PR43\nPR44', ' PR43 ,; PR44 '])(
  '%j is a list of two codes',
  (text) => {
    expect(readCodes(text).value).toEqual(['PR43', 'PR44'])
  },
)

test('text keeps its line breaks and what looks like a formula', () => {
  expect(readText(' =SOCIETE TEST\n& FILS ').value).toBe('=SOCIETE TEST\n& FILS')
})

test.each([
  ['oui', true],
  ['X', true],
  ['Yes', true],
  ['VRAI', true],
  [1, true],
  [true, true],
  ['non', false],
  ['no', false],
  ['FALSE', false],
  [0, false],
] as const)('%j is %s', (cell, value) => {
  expect(readBoolean(cell, PLAIN_MANNER).value).toBe(value)
})

test('a word that is neither yes nor no is said, with the words that are', () => {
  expect(readBoolean('peut-être', PLAIN_MANNER)).toMatchObject({
    value: null,
    problem: { code: 'choiceUnknown', params: { value: 'peut-être', allowedFr: 'Oui, Non', allowedEn: 'Yes, No' } },
  })
})

test.each([
  ['CADRAGE', 'inProgress', 'framing'],
  ['REALISATION', 'inProgress', 'build'],
  ['EXPERIMENTATION', 'inProgress', 'pilot'],
  ['DEPLOIEMENT', 'inProgress', 'rollout'],
  ['PLANIFIE', 'approved', null],
  ['SUSPENDU', 'suspended', null],
  ['TERMINE', 'finished', null],
  ['ABANDONNE', 'dropped', null],
  ['en cours', 'inProgress', null],
])('the status %s of the sample is %s, %s', (cell, status, phase) => {
  expect(readProjectStage(cell, PLAIN_MANNER).value).toEqual({ status, phase })
})

describe('every list', () => {
  test.each(Object.entries(LISTS) as [ListId, Record<string, ListLabel>][])(
    '%s reads each of its words as one value',
    (list, values) => {
      const read = choiceReader(list)
      for (const [value, { fr, en, also }] of Object.entries(values)) {
        for (const word of [fr, en, value, ...also])
          expect([word, read(word.toUpperCase(), PLAIN_MANNER).value]).toEqual([word, value])
      }
    },
  )
})

test('headers are compared without case, accents, punctuation, articles, units and plurals', () => {
  const same = ['Crédits votés', 'CREDITS VOTES TTC', ' crédit\nvoté (k€) ', 'Crédits_votés', 'crédits-votés €']
  expect(new Set(same.map(foldHeader))).toEqual(new Set(['creditvote']))
  expect(foldHeader('BGT_CONTNAT')).toBe('contnat')
  expect(foldHeader('%')).toBe('')
  expect(fold('N° d’OPÉRATION')).toBe('ndoperation')
})
