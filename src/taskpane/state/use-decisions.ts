import { useState } from 'react'
import type { DateSerial } from '../../portfolio/calendar'
import type { Finding } from '../../portfolio/finding'
import type { Decision, DecisionPlan } from '../../steps/decisions/decision'
import {
  appliedDecisions,
  JournalUnreadableError,
  journalLines,
  type JournalLine,
} from '../../sheets/journal/journal-lines'
import type { StepOptions } from '../../steps/step'
import type { RawWorkbook } from '../../workbook/raw-table'
import type { Calculator, PaneHost } from '../pane-host'
import type { Problem } from './pane-state'
import { problemOf } from './problem-of'

/** The decision that was written last: now (`applied`) or before (`last`), being undone, or undone. */
export type LastDecision =
  | { phase: 'none' }
  | {
      phase: 'applied' | 'last' | 'undoing' | 'undone'
      number: string
      cells: number
      problem?: Problem
      findings?: Finding[]
    }

export type Decisions = {
  last: LastDecision
  /** The cells that a decision would change in the workbook as it stands now. */
  plan: (decision: Decision) => Promise<DecisionPlan>
  apply: (plan: DecisionPlan, number: string) => Promise<void>
  undo: () => Promise<void>
  /** Looks in a workbook that was read for the decision that can still be undone. */
  notice: (workbook: RawWorkbook) => void
}

type DecisionTools = {
  host: PaneHost
  calculator: Calculator
  /** The day of an undoing. */
  today: DateSerial
  /** What the steps would be run with now. */
  options: (workbook: RawWorkbook, signal: AbortSignal) => Promise<StepOptions>
}

/** What is planned in an instant is not stopped half-way. */
const NEVER = new AbortController().signal

/** Decisions written into the user's tables: shown before, written when asked again, taken back in one click. */
export function useDecisions({ host, calculator, today, options }: DecisionTools): Decisions {
  const [last, setLast] = useState<LastDecision>({ phase: 'none' })

  async function plan(decision: Decision): Promise<DecisionPlan> {
    const workbook = await host.read()
    return calculator.decisionPlan(workbook, await options(workbook, NEVER), decision, NEVER)
  }

  async function apply({ change, inputs, edits }: DecisionPlan, number: string): Promise<void> {
    if (!change) return
    await host.change(change, inputs)
    setLast({ phase: 'applied', number, cells: edits.length })
  }

  async function undo(): Promise<void> {
    if (last.phase === 'none') return
    const { number, cells, phase } = last
    setLast({ phase: 'undoing', number, cells })
    try {
      const workbook = await host.read()
      const { change, inputs, findings } = await calculator.undoPlan(
        workbook,
        await options(workbook, NEVER),
        today,
        NEVER,
      )
      if (!change) return setLast({ phase, number, cells, findings })
      await host.change(change, inputs)
      setLast({ phase: 'undone', number, cells })
    } catch (error) {
      setLast({ phase, number, cells, problem: problemOf(error) })
    }
  }

  return {
    last,
    plan,
    apply,
    undo,
    notice(workbook) {
      const lines = knownLines(workbook)
      const number = appliedDecisions(lines).at(-1)
      if (number === undefined) return
      const cells = lines.filter((line) => line.undone === null && String(line.decision) === number).length
      setLast({ phase: 'last', number, cells })
    },
  }
}

/** A journal that cannot be read is said when something is to be written, not while tables are read. */
function knownLines({ generated }: RawWorkbook): JournalLine[] {
  try {
    return journalLines(generated)
  } catch (error) {
    if (error instanceof JournalUnreadableError) return []
    throw error
  }
}
