import { basename } from 'node:path'
import { version } from '../../package.json'
import type { Forcing } from '../calculation/arbitration/arbitration'
import { formats } from '../i18n/format'
import { translator, type Translate } from '../i18n/translate'
import { SteeringError } from '../portfolio/errors'
import { openRoadmap } from '../steps/roadmap'
import { STEPS, type ArbitrationChoices, type StepOptions, type StepResult } from '../steps/step'
import { languageOf, parseArguments, type Arguments } from './arguments'
import { CliError } from './cli-error'
import { isCommand, parseCommand } from './command-arguments'
import { runCommand } from './decision-commands'
import { defaultDataDate } from '../steps/data-date'
import { fileHost } from './file-host'
import { readMappingFile } from './mapping-file'
import { outputPath } from './output-path'
import { progressBar } from './progress-bar'
import { figureLines, findingLines, needsPerson } from './report'
import { EXIT, type Terminal } from './terminal'

/** Runs the command line once and gives its exit code; every refusal is a sentence, never a stack. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const t = translator(languageOf(argv))
  try {
    const print = (text: string) => terminal.out(text)
    if (isCommand(argv)) {
      const command = parseCommand(argv, print)
      return command ? await runCommand(command, terminal, t) : EXIT.done
    }
    const asked = parseArguments(argv, { version, print })
    return asked ? await steer(asked, terminal, t) : EXIT.done
  } catch (error) {
    terminal.err.write(`${t('cli.refused', { reason: sentence(error, t) })}\n`)
    return EXIT.refused
  }
}

async function steer(asked: Arguments, terminal: Terminal, t: Translate): Promise<number> {
  const { workbook: input, lang, committee } = asked
  const output = outputPath({ input, out: asked.out, suffix: t('cli.suffix') })
  const format = formats(lang)
  const host = fileHost({ input, output, lang })
  const mapping = asked.mapping === null ? undefined : await readMappingFile(asked.mapping)
  const roadmap = openRoadmap(await host.read(progressBar(terminal.err, t('cli.progress.reading'))), mapping)
  const dataDate = asked.date ?? defaultDataDate(roadmap.reading.portfolio.execution, terminal.today)
  const options: StepOptions = {
    lang,
    committee,
    version,
    dataDate,
    session: asked.session ?? dataDate,
    arbitration: { ...arbitrationChoices(asked), ...(terminal.effort ? { effort: terminal.effort } : {}) },
  }

  const calculating = progressBar(terminal.err, t('cli.progress.calculating'))
  const results: StepResult[] = []
  for (const [i, step] of STEPS.entries()) {
    const onProgress = ({ share }: { share: number }) => calculating(i + share, STEPS.length)
    calculating(i, STEPS.length)
    results.push(await roadmap.run(step, options, { onProgress }))
  }
  calculating(STEPS.length, STEPS.length)
  const plans = results.flatMap((result) => result.plans)
  const report = await host.apply(plans, roadmap.inputs, progressBar(terminal.err, t('cli.progress.writing')))

  const findings = results.flatMap((result) => result.findings)
  const sheets = report.sheets.map(({ sheet }) => sheet)
  const lines = [
    `${t('product.name')} ${version} — ${basename(input)}`,
    t('cli.dates', { dataDate: format.date(options.dataDate), session: format.date(options.session) }),
    ...figureLines(results, { t, format }),
    ...findingLines(findings, { t, checks: sheets[0] ?? '' }),
    '',
    t('cli.sheetsWritten', { sheets: sheets.join(', ') }),
    t('cli.written', { path: output }),
  ]
  terminal.out(`${lines.join('\n')}\n`)
  return needsPerson(findings) ? EXIT.doneWithFindings : EXIT.done
}

function arbitrationChoices({ forceIn, forceOut, requests, scenario }: Arguments): ArbitrationChoices {
  const forcing =
    (decision: Forcing['decision']) =>
    ({ subject, reason }: Arguments['forceIn'][number]) => ({ subject, decision, reason })
  return {
    forced: [...forceIn.map(forcing('in')), ...forceOut.map(forcing('out'))],
    ...(requests.length > 0 ? { requests } : {}),
    ...(scenario === null ? {} : { scenario }),
  }
}

function sentence(error: unknown, t: Translate): string {
  if (error instanceof SteeringError) return t(`errors.${error.code}`, error.params)
  if (error instanceof CliError) return t(`cli.${error.key}`, error.params)
  return t('cli.unexpected', { reason: error instanceof Error ? error.message : String(error) })
}
