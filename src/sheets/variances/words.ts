import type { Status } from '../../calculation/budget/cost-status'
import type { Portfolio } from '../../portfolio/portfolio'
import type { FormatName } from '../look'
import type { SheetContext } from '../sheet-context'
import { statusText, type Tone } from '../status'

const TONES: Record<Status, Tone> = { green: 'good', amber: 'watch', red: 'bad' }

/** The tone of a cost status; unknown is neutral. */
export function toneOf(status: Status | null): Tone & FormatName {
  return status === null ? 'neutral' : TONES[status]
}

/** A cost status with its symbol and word. */
export function costStatusText({ t }: SheetContext, status: Status | null): string {
  return statusText(toneOf(status), t(`sheets.variances.status.${status ?? 'unknown'}`))
}

/** The names of codes, as the workbook's own tables give them. */
export type Labels = {
  objective(code: string | null): string
  axis(code: string | null): string
  department(code: string | null): string
  chapter(code: string | null): string
  nature(code: string | null): string
  section(code: string | null): string
}

/** A code's label, or the code itself where no table names it. */
export function labelsOf({ t }: SheetContext, portfolio: Portfolio): Labels {
  const none = t('sheets.variances.unassigned')
  const named = (names: ReadonlyMap<string, string | null>) => (code: string | null) =>
    code === null ? none : (names.get(code) ?? code)
  const { objectives, departments, execution } = portfolio
  return {
    objective: named(new Map(objectives.map(({ code, label }) => [code, label]))),
    axis: named(new Map()),
    department: named(new Map(departments.map(({ code, label }) => [code, label]))),
    chapter: named(firstLabels(execution.map((line) => [line.chapter, line.chapterLabel]))),
    nature: named(firstLabels(execution.map((line) => [line.nature, line.natureLabel]))),
    section: (code) => t(`sheets.variances.section.${code ?? 'none'}`),
  }
}

function firstLabels(pairs: readonly (readonly [string | null, string | null])[]): Map<string, string> {
  const labels = new Map<string, string>()
  for (const [code, label] of pairs) {
    if (code === null || label === null) continue
    const known = labels.get(code)
    // Two lines may name a code differently: the choice must not depend on which comes first.
    if (known === undefined || label < known) labels.set(code, label)
  }
  return labels
}
