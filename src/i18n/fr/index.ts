import { product } from './product'

export const fr = { product }
