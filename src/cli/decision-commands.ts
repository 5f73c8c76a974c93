import { basename } from 'node:path'
import { version } from '../../package.json'
import type { ProjectChange } from '../calculation/changes/compare-situations'
import { formats, type Format } from '../i18n/format'
import type { Translate } from '../i18n/translate'
import { becameText, changesMessage, changeSentence } from '../sheets/changes/change-words'
import { defaultDataDate } from '../steps/data-date'
import type { Decision, DecisionPlan, TableEdit } from '../steps/decisions/decision'
import { decisionOf } from '../steps/decisions/decision-of'
import { openRoadmap, type Roadmap } from '../steps/roadmap'
import type { ArbitrationChoices, StepOptions } from '../steps/step'
import type { RawCell } from '../workbook/raw-table'
import { CliError } from './cli-error'
import type { ApplyArguments, ChangesArguments, CommandArguments, UndoArguments } from './command-arguments'
import { EXIT, type Terminal } from './terminal'
import { fileHost } from './file-host'
import { readMappingFile } from './mapping-file'
import { outputPath } from './output-path'
import { progressBar } from './progress-bar'
import { findingLine, needsPerson } from './report'

/** Writes a decision into the tables of a workbook, takes the latest one back, or closes a session; gives the exit code. */
export async function runCommand(asked: CommandArguments, terminal: Terminal, t: Translate): Promise<number> {
  const { workbook: input, lang, command } = asked
  const output = asked.preview ? input : outputPath({ input, out: asked.out, suffix: t(`cli.${command}.suffix`) })
  const host = fileHost({ input, output, lang })
  const mapping = asked.mapping === null ? undefined : await readMappingFile(asked.mapping)
  const roadmap = openRoadmap(await host.read(progressBar(terminal.err, t('cli.progress.reading'))), mapping)
  const { title, plan } = await planned(asked, roadmap, terminal, t)
  const format = formats(lang)
  const lines = [
    `${t('product.name')} ${version} — ${basename(input)}`,
    ...(plan.change ? [title, ...editLines(plan.edits, { t, format })] : []),
    ...plan.findings.map((finding) => findingLine(finding, 1, t)),
  ]
  if (plan.change === null) {
    terminal.out(`${lines.join('\n')}\n`)
    throw new CliError(`${command}.blocked`)
  }
  if (asked.preview) lines.push(t('cli.previewed'))
  else {
    await host.change(plan.change, plan.inputs, progressBar(terminal.err, t('cli.progress.writing')))
    lines.push(t('cli.written', { path: output }))
  }
  terminal.out(`${lines.join('\n')}\n`)
  return needsPerson(plan.findings) ? EXIT.doneWithFindings : EXIT.done
}

type Titled = { title: string; plan: DecisionPlan }

async function planned(asked: CommandArguments, roadmap: Roadmap, terminal: Terminal, t: Translate): Promise<Titled> {
  if (asked.command === 'apply') return applied(asked, roadmap, terminal, t)
  if (asked.command === 'undo') return undone(asked, roadmap, terminal, t)
  if (asked.command === 'changes') return compared(asked, roadmap, terminal, t)
  const options = optionsOf(asked, roadmap, terminal)
  const { sheets, frozen, ...plan } = roadmap[asked.command](asked.session, options)
  const title = t(`cli.${asked.command}.title`, { session: asked.session, sheets: sheets.join(', ') })
  const said = frozen.map(({ projects, committee, dataDate }) =>
    t(`cli.${asked.command}.frozen`, {
      projects: projects.length,
      committee,
      date: formats(asked.lang).date(dataDate),
    }),
  )
  return { title: [title, ...said].join('\n'), plan: { ...plan, edits: [] } }
}

/** What changed in a sentence, then a line for each project of which the committee should hear. */
function compared(asked: ChangesArguments, roadmap: Roadmap, terminal: Terminal, t: Translate): Titled {
  const { from, to, session, lang } = asked
  const options = optionsOf(asked, roadmap, terminal)
  const asOf = { ...options, session: session ?? options.session }
  const { changes, ...plan } = roadmap.changes({ from, to }, asOf)
  const context = { t, lang, format: formats(lang) }
  const lines = changes ? [changesMessage(context, changes), ...changes.projects.flatMap(line)] : []
  return { title: lines.join('\n'), plan: { ...plan, edits: [] } }

  function line(change: ProjectChange): string[] {
    if (!change.news) return []
    const title = (change.to ?? change.from)!.title ?? ''
    const became = becameText(context, change).text
    return [t('cli.changes.line', { project: change.project, title, became, said: changeSentence(context, change) })]
  }
}

async function applied(asked: ApplyArguments, roadmap: Roadmap, terminal: Terminal, t: Translate): Promise<Titled> {
  const { request, option, scenario, given, decision: number, date, reason } = asked
  const options = optionsOf(asked, roadmap, terminal)
  const decision: Decision = { number, date, reason, request, given, outcomes: [] }
  const plan = roadmap.decide(
    option === null && scenario === null
      ? decision
      : decisionOf(
          decision,
          { option, scenario },
          await arbitrated(roadmap, options, { request: option === null ? null : request, scenario }, terminal, t),
        ),
    options,
  )
  return { title: t('cli.apply.title', { number, cells: plan.edits.length }), plan }
}

async function arbitrated(
  roadmap: Roadmap,
  options: StepOptions,
  { request, scenario }: Pick<ApplyArguments, 'request' | 'scenario'>,
  terminal: Terminal,
  t: Translate,
) {
  const calculating = progressBar(terminal.err, t('cli.progress.calculating'))
  const choices: ArbitrationChoices = {
    requests: request === null ? [] : [request],
    detail: 'requests',
    ...(scenario === null ? {} : { scenario }),
    ...(terminal.effort ? { effort: terminal.effort } : {}),
  }
  const onProgress = ({ share }: { share: number }) => calculating(share, 1)
  const { arbitration } = await roadmap.run('arbitration', { ...options, arbitration: choices }, { onProgress })
  calculating(1, 1)
  return arbitration ?? null
}

function undone(asked: UndoArguments, roadmap: Roadmap, terminal: Terminal, t: Translate): Titled {
  const plan = roadmap.undo(asked.date ?? terminal.today, optionsOf({ ...asked, dataDate: null }, roadmap, terminal))
  return { title: t('cli.undo.title', { number: plan.decision ?? '', cells: plan.edits.length }), plan }
}

function optionsOf(
  { lang, dataDate: asked }: Pick<ApplyArguments, 'lang' | 'dataDate'>,
  { reading }: Roadmap,
  { today }: Terminal,
): StepOptions {
  const dataDate = asked ?? defaultDataDate(reading.portfolio.execution, today)
  return { lang, committee: 'quarterly', version, dataDate, session: dataDate }
}

/** A line for each cell: where it is, whose it is, what it held and what it holds. */
function editLines(edits: readonly TableEdit[], { t, format }: { t: Translate; format: Format }): string[] {
  const shown = (value: RawCell, kind: TableEdit['kind']) => {
    if (value === null) return t('cli.blank')
    return kind === 'date' && typeof value === 'number' ? format.date(value) : String(value)
  }
  return edits.map(({ sheet, cell, key, header, before, after, kind }) =>
    t('cli.edit', { place: `${sheet}!${cell}`, key, header, before: shown(before, kind), after: shown(after, kind) }),
  )
}
