import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { STEPS, type StepId } from '../../steps/step'
import { ArrowIcon } from '../parts/icons'
import { isBusy, isStale, outcomeOf, type StepState } from '../state/pane-state'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { flexGrow: 1, minHeight: '36px', padding: '0 8px' },
  other: { minHeight: '36px', minWidth: 0, padding: '0 10px' },
})

/** The next thing to do, and the way back. */
export function ActionBar({ id, steering }: { id: StepId; steering: Steering }) {
  const styles = useStyles()
  const { t } = useWords()
  const { choices, steps } = steering.state
  const step = steps[id]
  const outcome = outcomeOf(step)
  const stale = outcome !== null && isStale(outcome, choices)
  const busyElsewhere = STEPS.some((other) => isBusy(steps[other]))
  const cannotRun = busyElsewhere || choices.dataDate === null || choices.session === null
  const next = STEPS[STEPS.indexOf(id) + 1]
  const run = () => void steering.run(id)

  return <div className={styles.bar}>{buttons()}</div>

  function buttons() {
    if (step.phase === 'reading' || step.phase === 'calculating') {
      return (
        <Button className={styles.main} onClick={steering.cancel}>
          {t(stops(step) ? 'pane.arbitration.stop' : 'pane.action.cancel')}
        </Button>
      )
    }
    if (step.phase === 'writing') return main(t('pane.progress.writing'), () => undefined, true)
    if (!outcome || stale) return main(t(`pane.step.${id}.run`), run, cannotRun)
    return (
      <>
        <Button className={styles.other} disabled={cannotRun} onClick={run}>
          {t('pane.action.again')}
        </Button>
        {step.phase === 'written' || outcome.sheets.length === 0
          ? next && main(t('pane.action.next', { step: t(`pane.step.${next}.name`) }), () => steering.open(next), false)
          : main(
              t('pane.action.write', { count: outcome.sheets.length }),
              () => void steering.write(id, outcome),
              busyElsewhere,
            )}
      </>
    )
  }

  function main(words: string, onClick: () => void, disabled: boolean) {
    return (
      <Button
        appearance="primary"
        className={styles.main}
        disabledFocusable={disabled}
        onClick={onClick}
        {...(step.phase === 'written' && { icon: <ArrowIcon />, iconPosition: 'after' as const })}
      >
        {words}
      </Button>
    )
  }
}

/** A search that has found something is stopped with what it found, rather than cancelled. */
function stops(step: StepState): boolean {
  if (step.phase !== 'calculating' || !step.search) return false
  return step.search.found.length > 0 && !step.search.stopped
}
