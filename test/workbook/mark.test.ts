import { markText, parseMark } from '../../src/workbook/mark'

const mark = { identity: 'committee/COPIL/2026-10-15', version: '0.1.0', fingerprint: '00ff', state: 'closed' } as const

describe('mark of a generated sheet', () => {
  test('is read back as it was written', () => {
    expect(parseMark(markText(mark))).toEqual(mark)
  })

  test.each(['', '12', 'null', '{}', '{"identity":"ranking"}', markText(mark).replace('closed', 'open')])(
    '%p is not one of ours',
    (text) => {
      expect(parseMark(text)).toBeNull()
    },
  )
})
