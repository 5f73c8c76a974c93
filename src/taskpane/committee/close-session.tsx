import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components'
import type { Situation } from '../../calculation/changes/situation'
import { STEPS } from '../../steps/step'
import { FindingGroups } from '../parts/finding-groups'
import { Notice } from '../parts/notice'
import { ProblemBar } from '../parts/problem-bar'
import { Section } from '../parts/section'
import { isBusy } from '../state/pane-state'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  open: { alignSelf: 'flex-start' },
})

/** Closes the session that is prepared: exactly what is frozen is shown before, and can be taken back after. */
export function CloseSession({ steering }: { steering: Steering }) {
  const styles = useStyles()
  const { t, format } = useWords()
  const { closing, preview, close, reopen, forget } = steering.session
  const { choices, steps } = steering.state
  const word = (key: string, parameters: Record<string, string | number> = {}) => t(`pane.closing.${key}`, parameters)
  const busy = STEPS.some((step) => isBusy(steps[step])) || choices.session === null || choices.dataDate === null

  return (
    <Section title={word('title')}>
      {'problem' in closing && closing.problem && <ProblemBar problem={closing.problem} />}
      {body()}
    </Section>
  )

  function body() {
    switch (closing.phase) {
      case 'none':
        return begin()
      case 'planning':
        return <Spinner size="tiny" label={word('looking')} />
      case 'planned':
        return planned()
      case 'closing':
      case 'reopening':
        return <Spinner size="tiny" label={word(closing.phase)} />
      case 'closed':
        return closed()
      case 'reopened':
        return (
          <>
            <Notice intent="success">{word('reopened', { session: closing.session })}</Notice>
            {begin()}
          </>
        )
    }
  }

  function begin() {
    return (
      <>
        <p className={styles.text}>{word('intro')}</p>
        <Button className={styles.open} disabledFocusable={busy} onClick={() => void preview()}>
          {word('preview')}
        </Button>
      </>
    )
  }

  function planned() {
    if (closing.phase !== 'planned') return null
    const { plan, session } = closing
    return (
      <>
        {plan.change && (
          <ul className={styles.list} role="status">
            {plan.sheets.map((sheet) => (
              <li key={sheet}>{word('sheet', { sheet })}</li>
            ))}
            {plan.frozen.map((situation) => (
              <li key={situation.committee}>{word('frozen', frozenWords(situation))}</li>
            ))}
          </ul>
        )}
        {plan.findings.length > 0 && (
          <FindingGroups title={word('findings')} findings={plan.findings} goTo={steering.goTo} />
        )}
        <div className={styles.buttons}>
          {plan.change && (
            <Button size="small" appearance="primary" onClick={() => void close()}>
              {word('confirm', { session })}
            </Button>
          )}
          <Button size="small" onClick={forget}>
            {word('cancel')}
          </Button>
        </div>
      </>
    )
  }

  function closed() {
    if (closing.phase !== 'closed') return null
    const { session, refused } = closing
    return (
      <>
        <div role="status">
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{word('closed', { session })}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => void reopen()}>
                {word('undo')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        </div>
        {refused && <FindingGroups title={word('findings')} findings={refused.findings} goTo={steering.goTo} />}
        {choices.session !== session && begin()}
      </>
    )
  }

  function frozenWords({ committee, projects, dataDate }: Situation) {
    return { committee, projects: projects.length, date: format.date(dataDate) }
  }
}
