import { Command, CommanderError } from 'commander'
import { LANGUAGES, translator, type Lang } from '../i18n/translate'
import { parseIsoDate, type DateSerial } from '../portfolio/calendar'
import { CliError } from './cli-error'

export type Arguments = {
  workbook: string
  out: string | null
  lang: Lang
  committee: 'quarterly'
  date: DateSerial | null
  session: DateSerial | null
  /** A file that says how tables are mapped for this run. */
  mapping: string | null
  /** Projects and requests imposed, or left out beforehand. */
  forceIn: Imposed[]
  forceOut: Imposed[]
  /** The requests to arbitrate; none given, all those that wait. */
  requests: string[]
  /** The scenario to propose, by its code or letter. */
  scenario: string | null
}

/** A project or request, and why it is imposed or left out: `FRN-054=Legal duty`. */
export type Imposed = { subject: string; reason: string | null }

type RawOptions = {
  out?: string
  lang: string
  committee: string
  date?: string
  session?: string
  mapping?: string
  forceIn?: string[]
  forceOut?: string[]
  request?: string[]
  scenario?: string
}

/** What the user asked for; null when help or the version was printed instead. */
export function parseArguments(
  argv: readonly string[],
  { version, print }: { version: string; print: (text: string) => void },
): Arguments | null {
  const command = declare(languageOf(argv), version, print)
  try {
    command.parse(argv, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return refusal(error)
    throw error
  }
  const options = command.opts<RawOptions>()
  return {
    workbook: command.args[0]!,
    out: options.out ?? null,
    lang: choice('--lang', options.lang, LANGUAGES),
    committee: choice('--committee', options.committee, ['quarterly'] as const),
    date: day('--date', options.date),
    session: day('--session', options.session),
    mapping: options.mapping ?? null,
    ...forcings(options),
    requests: options.request ?? [],
    scenario: options.scenario ?? null,
  }
}

/**
 * The language asked for, before anything else is understood: refusals are written in it too.
 *
 * @example languageOf(['plan.xlsx', '--lang', 'en']) // 'en'
 * @example languageOf(['plan.xlsx', '--lang=en'])    // 'en'
 * @example languageOf(['plan.xlsx'])                 // 'fr'
 */
export function languageOf(argv: readonly string[]): Lang {
  const asked = argv.map((argument, i) => (argument === '--lang' ? argv[i + 1] : /^--lang=(.*)$/.exec(argument)?.[1]))
  return asked.includes('en') ? 'en' : 'fr'
}

function declare(lang: Lang, version: string, print: (text: string) => void): Command {
  const t = translator(lang)
  return new Command('roadmap')
    .description(t('cli.description'))
    .argument('<workbook>', t('cli.arguments.workbook'))
    .option('--out <file>', t('cli.options.out'))
    .option('--lang <language>', t('cli.options.lang'), 'fr')
    .option('--committee <frequency>', t('cli.options.committee'), 'quarterly')
    .option('--date <day>', t('cli.options.date'))
    .option('--session <day>', t('cli.options.session'))
    .option('--mapping <file>', t('cli.options.mapping'))
    .option('--force-in <code=reason>', t('cli.options.forceIn'), gathered)
    .option('--force-out <code=reason>', t('cli.options.forceOut'), gathered)
    .option('--request <number>', t('cli.options.request'), gathered)
    .option('--scenario <code>', t('cli.options.scenario'))
    .version(version, '--version', t('cli.options.version'))
    .helpOption('--help', t('cli.options.help'))
    .addHelpText('after', `\n${t('cli.exitCodes')}`)
    .allowExcessArguments(false)
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .exitOverride()
}

/** An option that can be given several times. */
function gathered(value: string, before: string[] = []): string[] {
  return [...before, value]
}

function forcings(options: RawOptions): Pick<Arguments, 'forceIn' | 'forceOut'> {
  const [forceIn, forceOut] = [(options.forceIn ?? []).map(imposed), (options.forceOut ?? []).map(imposed)]
  const both = forceIn.find(({ subject }) => forceOut.some((other) => other.subject === subject))
  if (both !== undefined) throw new CliError('usage.forcedBothWays', { value: both.subject })
  return { forceIn, forceOut }
}

function imposed(value: string): Imposed {
  const at = value.indexOf('=')
  if (at < 0) return { subject: value, reason: null }
  return { subject: value.slice(0, at).trim(), reason: value.slice(at + 1).trim() || null }
}

const REFUSALS: Record<string, string> = {
  'commander.missingArgument': 'usage.missingWorkbook',
  'commander.excessArguments': 'usage.tooManyArguments',
  'commander.unknownOption': 'usage.unknownOption',
  'commander.optionMissingArgument': 'usage.missingValue',
  'commander.missingMandatoryOptionValue': 'usage.missingOption',
}

export function refusal(error: CommanderError): null {
  if (error.exitCode === 0) return null
  const key = REFUSALS[error.code]
  if (!key) throw error
  throw new CliError(key, { option: /'(--?[^' =]+)/.exec(error.message)?.[1] ?? '' })
}

export function choice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((candidate) => candidate === value)
  if (!found) throw new CliError('usage.choice', { option, value, choices: choices.join(', ') })
  return found
}

export function day(option: string, value: string | undefined): DateSerial | null {
  if (value === undefined) return null
  const serial = parseIsoDate(value)
  if (serial === null) throw new CliError('usage.date', { option, value })
  return serial
}
