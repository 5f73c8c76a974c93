/** The same keys with any texts: what makes the compiler compare two languages. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }
