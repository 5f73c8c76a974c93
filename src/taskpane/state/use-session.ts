import { useState } from 'react'
import type { DateSerial } from '../../portfolio/calendar'
import type { ClosePlan } from '../../steps/close-session'
import type { StepOptions } from '../../steps/step'
import type { RawWorkbook } from '../../workbook/raw-table'
import type { Calculator, PaneHost } from '../pane-host'
import type { Problem } from './pane-state'
import { problemOf } from './problem-of'

/** The closing of a session: shown first, then written, then perhaps taken back. */
export type Closing =
  | { phase: 'none'; problem?: Problem }
  | { phase: 'planning' }
  | { phase: 'planned' | 'closing'; plan: ClosePlan; session: DateSerial }
  | { phase: 'closed' | 'reopening'; plan: ClosePlan; session: DateSerial; problem?: Problem; refused?: ClosePlan }
  | { phase: 'reopened'; session: DateSerial }

export type SessionActions = {
  closing: Closing
  /** Says what closing the session that is prepared would do, and writes nothing. */
  preview: () => Promise<void>
  close: () => Promise<void>
  reopen: () => Promise<void>
  forget: () => void
}

type SessionTools = {
  host: PaneHost
  calculator: Calculator
  /** What the steps would be run with now. */
  options: (workbook: RawWorkbook, signal: AbortSignal) => Promise<StepOptions>
}

/** What is planned in a moment is not stopped half-way. */
const NEVER = new AbortController().signal

/** Sessions closed from the pane: what will be frozen is shown before, and one click takes it back. */
export function useSession({ host, calculator, options }: SessionTools): SessionActions {
  const [closing, setClosing] = useState<Closing>({ phase: 'none' })

  async function planFor(kind: 'close' | 'reopen', session?: DateSerial) {
    const workbook = await host.read()
    const asked = await options(workbook, NEVER)
    const day = session ?? asked.session
    return { plan: await calculator.sessionPlan(kind, workbook, { ...asked, session: day }, NEVER), session: day }
  }

  async function preview(): Promise<void> {
    setClosing({ phase: 'planning' })
    try {
      setClosing({ phase: 'planned', ...(await planFor('close')) })
    } catch (error) {
      setClosing({ phase: 'none', problem: problemOf(error) })
    }
  }

  async function close(): Promise<void> {
    if (closing.phase !== 'planned' || !closing.plan.change) return
    const { plan, session } = closing
    setClosing({ phase: 'closing', plan, session })
    try {
      await host.change(closing.plan.change, plan.inputs)
      setClosing({ phase: 'closed', plan, session })
    } catch (error) {
      setClosing({ phase: 'none', problem: problemOf(error) })
    }
  }

  async function reopen(): Promise<void> {
    if (closing.phase !== 'closed') return
    const { plan, session } = closing
    setClosing({ phase: 'reopening', plan, session })
    try {
      const { plan: back } = await planFor('reopen', session)
      if (!back.change) return setClosing({ phase: 'closed', plan, session, refused: back })
      await host.change(back.change, back.inputs)
      setClosing({ phase: 'reopened', session })
    } catch (error) {
      setClosing({ phase: 'closed', plan, session, problem: problemOf(error) })
    }
  }

  return { closing, preview, close, reopen, forget: () => setClosing({ phase: 'none' }) }
}
