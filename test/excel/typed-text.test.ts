import fc from 'fast-check'
import { typedText } from '../../src/excel/typed-text'
import { entered } from '../stand-in/model/entry'

describe('typedText', () => {
  test('whatever the text, the cell holds exactly it, as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(entered(typedText(text))).toEqual({ value: text, formula: null })
      }),
    )
  })

  test.each([
    '011',
    '1/2',
    '2026-03',
    '=A1',
    '+33',
    '-5',
    '@moi',
    'TRUE',
    'Vrai',
    'mars 2026',
    '12 %',
    "'déjà",
    '1E5',
    '#N/A',
  ])('%s stays text', (text) => {
    expect(entered(typedText(text))).toEqual({ value: text, formula: null })
  })
})
