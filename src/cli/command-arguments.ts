import { Command, CommanderError } from 'commander'
import { LANGUAGES, translator, type Lang } from '../i18n/translate'
import type { DateSerial } from '../portfolio/calendar'
import { periodLength } from '../portfolio/period'
import type { Given } from '../steps/decisions/decision'
import { choice, day, languageOf, refusal } from './arguments'
import { CliError } from './cli-error'

/** What every command on a workbook takes. */
export type CommonArguments = { workbook: string; out: string | null; lang: Lang; mapping: string | null }

export type ApplyArguments = CommonArguments & {
  command: 'apply'
  request: string | null
  /** The way to make room that the arbitration proposes, counted from one. */
  option: number | null
  /** Projects that give way as the committee said, instead of an option. */
  given: Given[]
  scenario: string | null
  decision: string
  date: DateSerial
  reason: string
  /** Up to which day the amounts speak, when an arbitration is asked for. */
  dataDate: DateSerial | null
  /** Says what would be written, and writes nothing. */
  preview: boolean
}

export type UndoArguments = CommonArguments & { command: 'undo'; date: DateSerial | null; preview: boolean }

/** `dataDate`: up to which day the amounts speak that are frozen. */
export type SessionArguments = CommonArguments & {
  command: 'close' | 'reopen'
  session: DateSerial
  dataDate: DateSerial | null
  preview: boolean
}

export type ChangesArguments = CommonArguments & {
  command: 'changes'
  from: DateSerial | null
  to: DateSerial | null
  /** The session that is prepared, when the tables as they stand are compared. */
  session: DateSerial | null
  dataDate: DateSerial | null
  preview: boolean
}

export type CommandArguments = ApplyArguments | UndoArguments | SessionArguments | ChangesArguments

const COMMANDS = ['apply', 'undo', 'close', 'reopen', 'changes'] as const

type Print = (text: string) => void
type Raw = Record<string, string | boolean | string[] | undefined>

/** Is a command asked for by name? Without one, the workbook is read and its sheets are written. */
export function isCommand([name]: readonly string[]): boolean {
  return COMMANDS.some((known) => known === name)
}

/** What the user asked of a command; null when its help was printed instead. */
export function parseCommand(argv: readonly string[], print: Print): CommandArguments | null {
  const name = argv[0] as (typeof COMMANDS)[number]
  const command = declare(name, languageOf(argv), print)
  try {
    command.parse(argv.slice(1), { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return refusal(error)
    throw error
  }
  const options = command.opts<Raw>()
  const common = {
    workbook: command.args[0]!,
    out: text(options['out']),
    lang: choice('--lang', String(options['lang']), LANGUAGES),
    mapping: text(options['mapping']),
    preview: options['preview'] === true,
  }
  if (name === 'undo') return { ...common, command: 'undo', date: day('--date', text(options['date']) ?? undefined) }
  const asked = (option: string, key: string) => day(option, text(options[key]) ?? undefined)
  if (name === 'close' || name === 'reopen') {
    return { ...common, command: name, session: asked('--session', 'session')!, dataDate: asked('--date', 'date') }
  }
  if (name === 'changes') {
    const [from, to] = [asked('--from', 'from'), asked('--to', 'to')]
    return {
      ...common,
      command: name,
      from,
      to,
      session: asked('--session', 'session'),
      dataDate: asked('--date', 'date'),
    }
  }
  return { ...common, command: 'apply', ...applyOptions(options) }
}

function applyOptions(options: Raw): Omit<ApplyArguments, keyof CommonArguments | 'command' | 'preview'> {
  const many = (key: string) => (options[key] ?? []) as string[]
  const given: Given[] = [
    ...many('postpone').map(postponed),
    ...many('reduce').map((project): Given => ({ project, kind: 'reduced', newStart: null })),
    ...many('stop').map((project): Given => ({ project, kind: 'stopped', newStart: null })),
  ]
  const option = text(options['option'])
  if (option !== null && given.length > 0) throw new CliError('usage.optionOrProjects')
  return {
    request: text(options['request']),
    option: option === null ? null : rank(option),
    given,
    scenario: text(options['scenario']),
    decision: String(options['decision']),
    date: day('--date', String(options['date']))!,
    reason: String(options['reason']),
    dataDate: day('--data-date', text(options['dataDate']) ?? undefined),
  }
}

function declare(name: (typeof COMMANDS)[number], lang: Lang, print: Print): Command {
  const t = translator(lang)
  const say = (key: string) => t(`cli.${name}.options.${key}`)
  const command = new Command(`roadmap ${name}`)
    .description(t(`cli.${name}.description`))
    .argument('<workbook>', t('cli.arguments.workbook'))
    .option('--out <file>', say('out'))
    .option('--lang <language>', t('cli.options.lang'), 'fr')
    .option('--mapping <file>', t('cli.options.mapping'))
    .option('--preview', t('cli.options.preview'))
    .helpOption('--help', t('cli.options.help'))
    .addHelpText('after', `\n${t('cli.exitCodes')}`)
    .allowExcessArguments(false)
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .exitOverride()
  if (name === 'undo') return command.option('--date <day>', say('date'))
  if (name === 'reopen') return command.requiredOption('--session <day>', say('session'))
  if (name === 'close') {
    return command.requiredOption('--session <day>', say('session')).option('--date <day>', t('cli.options.date'))
  }
  if (name === 'changes') {
    return command
      .option('--from <day>', say('from'))
      .option('--to <day>', say('to'))
      .option('--session <day>', t('cli.options.session'))
      .option('--date <day>', t('cli.options.date'))
  }
  const several = (value: string, before: string[] = []) => [...before, value]
  return command
    .option('--request <number>', say('request'))
    .option('--option <rank>', say('option'))
    .option('--postpone <code@period>', say('postpone'), several)
    .option('--reduce <code>', say('reduce'), several)
    .option('--stop <code>', say('stop'), several)
    .option('--scenario <code>', say('scenario'))
    .requiredOption('--decision <number>', say('decision'))
    .requiredOption('--date <day>', say('date'))
    .requiredOption('--reason <text>', say('reason'))
    .option('--data-date <day>', t('cli.options.date'))
}

/** `FRN-003@2027-Q4`, or a code alone for a project that gets no new date. */
function postponed(value: string): Given {
  const at = value.lastIndexOf('@')
  if (at < 0) return { project: value, kind: 'postponed', newStart: null }
  const period = value.slice(at + 1).replace(/-T(?=[1-4]$)/, '-Q')
  if (!/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))$/.test(period) || periodLength(period) === 'year') {
    throw new CliError('usage.postpone', { value })
  }
  return { project: value.slice(0, at), kind: 'postponed', newStart: period }
}

function rank(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new CliError('usage.rank', { value })
  return Number(value)
}

function text(value: Raw[string]): string | null {
  return typeof value === 'string' ? value : null
}
