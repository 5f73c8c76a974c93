import type { Format } from '../i18n/format'
import type { Translate } from '../i18n/translate'
import type { Finding, Severity } from '../portfolio/finding'
import { showFigure } from '../steps/show-figure'
import type { StepResult } from '../steps/step'

const KINDS_SHOWN = 10
const SEVERITIES: Severity[] = ['blocking', 'warning', 'information']
const SIGNS: Record<Severity, string> = { blocking: '✖', warning: '▲', information: '·' }

/** The figures of each step, a line each, labels and values aligned. */
export function figureLines(results: readonly StepResult[], { t, format }: { t: Translate; format: Format }): string[] {
  const rows = results.flatMap(({ step, figures }) => [
    { title: t(`cli.steps.${step}`) },
    ...figures.map((figure) => ({ label: t(`figures.${figure.key}`), value: showFigure(figure, format) })),
  ])
  const width = Math.max(0, ...rows.map((row) => ('label' in row ? row.label.length : 0)))
  return rows.map((row) => ('title' in row ? `\n${row.title}` : `  ${row.label.padEnd(width)}  ${row.value}`))
}

/** How many findings of each severity, then one line for each kind: the first place where it was met, and how many more. */
export function findingLines(findings: readonly Finding[], { t, checks }: { t: Translate; checks: string }): string[] {
  const title = `\n${t('cli.findings.title')}`
  if (findings.length === 0) return [title, `  ${t('cli.findings.none')}`]
  const kinds = findingKinds(findings)
  const others = kinds.length - KINDS_SHOWN
  return [
    title,
    `  ${t('cli.findings.counts', countBySeverity(findings))}`,
    ...kinds.slice(0, KINDS_SHOWN).map(({ first, count }) => `  ${findingLine(first, count, t)}`),
    ...(others > 0 ? [`  … ${t('cli.findings.others', { count: others })}`] : []),
    `  ${t('cli.findings.seeAll', { sheet: checks })}`,
  ]
}

/** Does a person have to look before the result is used? Information alone does not ask for it. */
export function needsPerson(findings: readonly Pick<Finding, 'severity'>[]): boolean {
  return findings.some(({ severity }) => severity !== 'information')
}

/**
 * The place of a finding as a person would type it in Excel's name box.
 *
 * @example placeText({ sheet: 'Projets', cell: 'F12' }) // 'Projets!F12'
 * @example placeText({ sheet: 'Charge prévue' })        // 'Charge prévue'
 */
export function placeText(place: NonNullable<Finding['place']>): string {
  return place.cell ? `${place.sheet}!${place.cell}` : place.sheet
}

/** A finding on a line: where, what, what to do, and how many more there are of its kind. */
export function findingLine({ code, severity, place, params }: Finding, count: number, t: Translate): string {
  const where = place ? `${placeText(place)} — ` : ''
  const same = count > 1 ? ` ${t('cli.findings.same', { count: count - 1 })}` : ''
  return `${SIGNS[severity]} ${where}${t(`findings.${code}.message`, params)} ${t(`findings.${code}.mend`, params)}${same}`
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { blocking: 0, warning: 0, information: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

function findingKinds(findings: readonly Finding[]): { first: Finding; count: number }[] {
  const kinds = new Map<string, { first: Finding; count: number }>()
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`
    const kind = kinds.get(key)
    if (kind) kind.count += 1
    else kinds.set(key, { first: finding, count: 1 })
  }
  return [...kinds.values()].sort(
    (a, b) => SEVERITIES.indexOf(a.first.severity) - SEVERITIES.indexOf(b.first.severity) || b.count - a.count,
  )
}
