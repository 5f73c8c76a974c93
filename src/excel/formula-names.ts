import { quotedSheet } from '../workbook/address'

/** Names that plans wished, in lower case, and the names that the workbook gave. */
export type GivenNames = { sheets: ReadonlyMap<string, string>; tables: ReadonlyMap<string, string> }

const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?=[[!])/gu

/**
 * A formula that names sheets and tables as the workbook knows them.
 *
 * @example withGivenNames("SUM(Charge[Jours])+'Plan'!A1", { sheets: new Map([['plan', 'Plan (2)']]), tables: new Map([['charge', 'Charge_2']]) }) // "SUM(Charge_2[Jours])+'Plan (2)'!A1"
 */
export function withGivenNames(formula: string, { sheets, tables }: GivenNames): string {
  return formula.replace(TOKEN, (token: string, quoted: string | undefined, name: string | undefined, at: number) => {
    if (quoted !== undefined) {
      const given = sheets.get(quoted.replaceAll("''", "'").toLowerCase())
      return given === undefined ? token : `${quotedSheet(given)}!`
    }
    if (name === undefined) return token
    if (formula[at + token.length] === '[') return tables.get(name.toLowerCase()) ?? token
    const given = sheets.get(name.toLowerCase())
    return given === undefined ? token : quotedSheet(given)
  })
}
