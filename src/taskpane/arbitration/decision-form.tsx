import { Button, Field, Input, makeStyles, Spinner, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { DateSerial } from '../../portfolio/calendar'
import type { Decision, DecisionPlan } from '../../steps/decisions/decision'
import { DateField } from '../parts/date-field'
import { FindingGroups } from '../parts/finding-groups'
import { ProblemBar } from '../parts/problem-bar'
import type { Problem } from '../state/pane-state'
import { problemOf } from '../state/problem-of'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'
import { EditPreview } from './edit-preview'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  open: { alignSelf: 'flex-start' },
})

/** What is decided, whatever number, date and reason it gets. */
type Content = Pick<Decision, 'request' | 'given' | 'outcomes'>

type DecisionFormProps = { open: string; content: Content; steering: Steering }

type Shown =
  | { phase: 'typing'; problem?: Problem }
  | { phase: 'planning' }
  | { phase: 'planned'; plan: DecisionPlan; number: string }
  | { phase: 'applying' }

/** A decision as the committee recorded it: its number, date and reason, then exactly the cells that will change. */
export function DecisionForm({ open, content, steering }: DecisionFormProps) {
  const styles = useStyles()
  const { t } = useWords()
  const [opened, setOpened] = useState(false)
  if (!opened)
    return (
      <Button className={styles.open} onClick={() => setOpened(true)}>
        {open}
      </Button>
    )
  return (
    <OpenForm
      label={t('pane.arbitration.decision.title')}
      content={content}
      steering={steering}
      onClose={() => setOpened(false)}
    />
  )
}

type OpenFormProps = { label: string; content: Content; steering: Steering; onClose: () => void }

function OpenForm({ label, content, steering, onClose }: OpenFormProps) {
  const styles = useStyles()
  const { t } = useWords()
  const word = (key: string, parameters = {}) => t(`pane.arbitration.decision.${key}`, parameters)
  const { session } = steering.state.choices
  const [number, setNumber] = useState('')
  const [date, setDate] = useState<DateSerial | null>(typeof session === 'number' ? session : null)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const [shown, setShown] = useState<Shown>({ phase: 'typing' })
  const complete = number.trim() !== '' && date !== null && reason.trim() !== ''
  const busy = shown.phase === 'planning' || shown.phase === 'applying'

  async function preview() {
    setAsked(true)
    if (date === null || !complete) return
    setShown({ phase: 'planning' })
    try {
      const decision = { number: number.trim(), date, reason: reason.trim(), ...content }
      setShown({ phase: 'planned', plan: await steering.decisions.plan(decision), number: decision.number })
    } catch (error) {
      setShown({ phase: 'typing', problem: problemOf(error) })
    }
  }

  async function apply({ plan, number: applied }: Extract<Shown, { phase: 'planned' }>) {
    setShown({ phase: 'applying' })
    try {
      await steering.decisions.apply(plan, applied)
      onClose()
    } catch (error) {
      setShown({ phase: 'typing', problem: problemOf(error) })
    }
  }

  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        void (shown.phase === 'planned' ? apply(shown) : preview())
      }}
    >
      <Field label={word('number')} {...missing(number.trim() === '', 'numberMissing')}>
        <Input
          className={styles.input}
          value={number}
          disabled={busy}
          onChange={(_, { value }) => retype(() => setNumber(value))}
        />
      </Field>
      <DateField label={word('date')} value={date} disabled={busy} onChange={(value) => retype(() => setDate(value))} />
      <Field label={word('reason')} {...missing(reason.trim() === '', 'reasonMissing')}>
        <Textarea value={reason} disabled={busy} onChange={(_, { value }) => retype(() => setReason(value))} />
      </Field>
      {shown.phase === 'typing' && shown.problem && <ProblemBar problem={shown.problem} />}
      {busy && <Spinner size="tiny" label={word(shown.phase === 'planning' ? 'looking' : 'applying')} />}
      {shown.phase === 'planned' && (
        <>
          <EditPreview edits={shown.plan.edits} goTo={steering.goTo} />
          {shown.plan.findings.length > 0 && (
            <FindingGroups title={word('findings')} findings={shown.plan.findings} goTo={steering.goTo} />
          )}
        </>
      )}
      <div className={styles.buttons}>
        {submit()}
        <Button size="small" disabled={shown.phase === 'applying'} onClick={onClose}>
          {word('close')}
        </Button>
      </div>
    </form>
  )

  function submit() {
    if (shown.phase !== 'planned')
      return (
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {word('preview')}
        </Button>
      )
    const { change, edits } = shown.plan
    if (!change || edits.length === 0) return null
    return (
      <Button type="submit" size="small" appearance="primary">
        {word('apply', { count: edits.length })}
      </Button>
    )
  }

  /** What was previewed no longer holds once something else is typed. */
  function retype(set: () => void) {
    set()
    setShown({ phase: 'typing' })
  }

  function missing(lacks: boolean, key: string) {
    return asked && lacks ? { validationMessage: word(key) } : {}
  }
}
