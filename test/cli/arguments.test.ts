import { languageOf, parseArguments } from '../../src/cli/arguments'
import { CliError } from '../../src/cli/cli-error'

function parse(...argv: string[]) {
  const printed: string[] = []
  const asked = parseArguments(argv, { version: '9.8.7', print: (text) => printed.push(text) })
  return { asked, printed: printed.join('') }
}

function refusal(...argv: string[]) {
  try {
    parse(...argv)
  } catch (error) {
    if (error instanceof CliError) return { key: error.key, ...error.params }
    throw error
  }
  throw new Error('accepted')
}

describe('what the user asks for', () => {
  test('a workbook alone gets French, the quarterly committee, and dates to be found in the data', () => {
    expect(parse('plan.xlsx').asked).toEqual({
      workbook: 'plan.xlsx',
      out: null,
      lang: 'fr',
      committee: 'quarterly',
      date: null,
      session: null,
      mapping: null,
      forceIn: [],
      forceOut: [],
      requests: [],
      scenario: null,
    })
  })

  test('every option is understood, before or after the workbook', () => {
    const options = '--lang en --date 2026-09-30 --session=2026-10-15 --out out.xlsx --committee quarterly'.split(' ')
    const expected = { out: 'out.xlsx', lang: 'en', date: 46295, session: 46310, workbook: 'plan.xlsx' }
    expect(parse('plan.xlsx', ...options).asked).toMatchObject(expected)
    expect(parse(...options, 'plan.xlsx').asked).toMatchObject(expected)
  })

  test('help and version are printed in the language asked for, and nothing is run', () => {
    expect(parse('--version')).toEqual({ asked: null, printed: '9.8.7\n' })
    expect(parse('--help').printed).toContain('Code de retour')
    expect(parse('--help', '--lang', 'en').printed).toContain('Exit code')
  })
})

describe('what is refused, with the option named', () => {
  test.each([
    [[], { key: 'usage.missingWorkbook', option: '' }],
    [['a.xlsx', 'b.xlsx'], { key: 'usage.tooManyArguments', option: '' }],
    [['a.xlsx', '--colour'], { key: 'usage.unknownOption', option: '--colour' }],
    [['a.xlsx', '--out'], { key: 'usage.missingValue', option: '--out' }],
    [['a.xlsx', '--lang', 'de'], { key: 'usage.choice', option: '--lang', value: 'de', choices: 'fr, en' }],
    [['a.xlsx', '--date', '31/12/2026'], { key: 'usage.date', option: '--date', value: '31/12/2026' }],
    [['a.xlsx', '--session', '2026-02-30'], { key: 'usage.date', option: '--session', value: '2026-02-30' }],
  ])('%j', (argv, expected) => {
    expect(refusal(...argv)).toEqual(expected)
  })
})

test('the language of a refusal is found even when nothing else is understood', () => {
  expect(languageOf(['--lang', 'en', '--colour'])).toBe('en')
  expect(languageOf(['--lang', 'de'])).toBe('fr')
})
