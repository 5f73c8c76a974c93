import type { Book } from './book'

/** What is wrong, and where; no answer when the rule is kept. */
export type Rule = (book: Book) => string[]

export type Problem = { rule: string; where: string }
