import type { PreviousPlan } from '../../calculation/indicators/previous-plan'
import type { SheetContext } from '../sheet-context'
import type { CompletionRow } from './completion-table'

const MOST_CODES = 10

/** What became of the previous plan: finished of what it had due, added, abandoned, moved; or why nothing says so. */
export function previousPlanRows({ t, format }: SheetContext, previous: PreviousPlan | null): CompletionRow[] {
  const says = (key: string, values: Record<string, string | number> = {}) =>
    t(`sheets.indicators.completion.${key}`, values)
  const row = (
    key: CompletionRow['key'],
    part: number | null,
    whole: number | null,
    reading: string,
    tone: CompletionRow['tone'] = 'neutral',
  ): CompletionRow => ({
    key,
    part,
    whole,
    rate: part === null || !whole ? null : part / whole,
    limit: null,
    tone,
    reading,
  })
  if (!previous) return [row('previous', null, null, says('noPreviousPlan'))]
  const { version, label, adoptedOn, projects, undated, due, dueFinished, added, abandoned, medianSlip } = previous
  const { compared, later, earlier } = previous
  const plan = label === null ? version : `${version}, ${label}`
  const named = adoptedOn === null ? plan : says('previousAdopted', { plan, date: format.date(adoptedOn) })
  const codes = (list: readonly string[]) =>
    list.slice(0, MOST_CODES).join(', ') + (list.length > MOST_CODES ? '…' : '')
  const reading = [
    due === 0 ? says('previousNoneDue', { plan: named }) : says('previousWords', { plan: named }),
    ...(undated === 0 ? [] : [says('previousUndated', { count: undated, of: projects })]),
  ].join(' ')
  return [
    row('previous', dueFinished, due, reading, due === 0 ? 'neutral' : dueFinished === due ? 'good' : 'watch'),
    row(
      'previousAdded',
      added.length,
      projects,
      added.length === 0 ? says('previousNoneAdded') : says('addedWords', { codes: codes(added) }),
    ),
    row(
      'previousAbandoned',
      abandoned.length,
      projects,
      abandoned.length === 0
        ? says('previousNoneAbandoned')
        : says('previousAbandonedWords', { codes: codes(abandoned) }),
    ),
    row(
      'moved',
      later + earlier,
      compared,
      medianSlip === null ? says('noneMoved') : says('movedWords', { months: medianSlip, later, earlier }),
    ),
  ]
}
