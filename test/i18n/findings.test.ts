import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findings as en } from '../../src/i18n/en/findings'
import { findings as fr } from '../../src/i18n/fr/findings'
import { checkFindings } from '../../src/i18n/fr/findings/checks'
import { readingFindings } from '../../src/i18n/fr/findings/reading'
import { LANGUAGES, translator } from '../../src/i18n/translate'

const TABLES = join(__dirname, '../../src/tables')

/** The codes that the reading of tables can note: every literal in the place where a code stands. */
function codesOfReading(): string[] {
  const files = readdirSync(TABLES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const source = files.map((file) => readFileSync(join(TABLES, file), 'utf8')).join('\n')
  const patterns = [
    /failed\(\s*'(\w+)'/g,
    /errorReading[^]*?failed\('(\w+)'/g,
    /code: '(\w+)'/g,
    /ledger\.(?:row|place)\([^']*?(?:'\w+',\s*)?'(\w+)',\s*'(?:blocking|warning|information)'/g,
    /ledger\.workbook\('(\w+)'/g,
    /: '((?:project|team|objective|department|code)Unknown)'/g,
    /\? '(labelForCode)' : '(codeNormalised)'/g,
  ]
  return [
    ...new Set(
      patterns.flatMap((pattern) => [...source.matchAll(pattern)].flatMap(([, ...codes]) => codes.filter(Boolean))),
    ),
  ].sort()
}

test('everything that the reading of tables finds has its two sentences in both languages', () => {
  const codes = codesOfReading()
  expect(codes.length).toBeGreaterThan(40)
  for (const lang of LANGUAGES) {
    const t = translator(lang)
    for (const code of codes) {
      for (const part of ['message', 'mend']) expect(t(`findings.${code}.${part}`).length).toBeGreaterThan(5)
    }
  }
})

test('no finding is declared that nothing notes', () => {
  const codes = new Set(codesOfReading())
  const declared = Object.keys({ ...readingFindings, ...checkFindings })
  expect(declared.filter((code) => !codes.has(code))).toEqual([])
})

test('a sentence uses the same parameters in both languages', () => {
  const names = (text: string) => [...text.matchAll(/{{(\w+)/g)].map(([, name]) => name!.replace(/(Fr|En)$/, '')).sort()
  for (const [code, sentences] of Object.entries<{ message: string; mend: string }>(fr)) {
    const other = (en as Record<string, { message: string; mend: string }>)[code]!
    expect([code, names(other.message), names(other.mend)]).toEqual([
      code,
      names(sentences.message),
      names(sentences.mend),
    ])
  }
})
