import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { FindingGroups } from '../parts/finding-groups'
import { ProblemBar } from '../parts/problem-bar'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', gap: '8px' } })

/** The decision that was written last, and the way to take it back. */
export function LastDecision({ steering: { decisions, goTo } }: { steering: Steering }) {
  const styles = useStyles()
  const { t } = useWords()
  const { last } = decisions
  if (last.phase === 'none') return null
  const word = (key: string) => t(`pane.arbitration.written.${key}`, { number: last.number, cells: last.cells })
  const canUndo = last.phase === 'applied' || last.phase === 'last'
  return (
    <div className={styles.part} role="status">
      <MessageBar intent={last.phase === 'last' ? 'info' : 'success'} layout="multiline">
        <MessageBarBody>{word(last.phase)}</MessageBarBody>
        {canUndo && (
          <MessageBarActions>
            <Button size="small" onClick={() => void decisions.undo()}>
              {word('undo')}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
      {last.problem && <ProblemBar problem={last.problem} />}
      {last.findings && (
        <FindingGroups title={t('pane.arbitration.written.findings')} findings={last.findings} goTo={goTo} />
      )}
    </div>
  )
}
