import { NothingRecognisedError } from '../../src/portfolio/errors'
import { settle, unsettle } from '../../src/workers/settled'

test('a refusal crosses from one thread to the other with its code and parameters', async () => {
  const refused = structuredClone(
    await settle(() => {
      throw new NothingRecognisedError('Projets')
    }),
  )
  expect(() => unsettle(refused)).toThrow(
    expect.objectContaining({ code: 'nothingRecognised', params: { tables: 'Projets' } }) as Error,
  )
})

test('a result crosses as it is', async () => {
  expect(unsettle(structuredClone(await settle(() => ({ rows: 3 }))))).toEqual({ rows: 3 })
})

test('any other error is not hidden', async () => {
  await expect(
    settle(() => {
      throw new TypeError('a defect')
    }),
  ).rejects.toThrow(TypeError)
})
