import type { fr } from '../fr'
import type { SameKeys } from '../same-keys'
import { cli } from './cli'
import { errors } from './errors'
import { figures } from './figures'
import { findings } from './findings'
import { pane } from './pane'
import { product } from './product'
import { samples } from './samples'
import { sheets } from './sheets'

export const en = { product, findings, errors, figures, sheets, pane, cli, samples } satisfies SameKeys<typeof fr>
