import type { fr } from '../fr'
import type { SameKeys } from '../same-keys'
import { product } from './product'

export const en = { product } satisfies SameKeys<typeof fr>
