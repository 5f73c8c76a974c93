import { NothingRecognisedError } from '../../src/portfolio/errors'
import { settle, unsettle } from '../../src/workers/settled'

test('a refusal crosses from one thread to the other with its code and parameters', () => {
  const refused = structuredClone(
    settle(() => {
      throw new NothingRecognisedError('Projets')
    }),
  )
  expect(() => unsettle(refused)).toThrow(
    expect.objectContaining({ code: 'nothingRecognised', params: { tables: 'Projets' } }) as Error,
  )
})

test('a result crosses as it is', () => {
  expect(unsettle(structuredClone(settle(() => ({ rows: 3 }))))).toEqual({ rows: 3 })
})

test('any other error is not hidden', () => {
  expect(() =>
    settle(() => {
      throw new TypeError('a defect')
    }),
  ).toThrow(TypeError)
})
