import { isBusy, type StepState } from '../state/pane-state'
import { useWords } from '../words'
import type { StepId } from '../../steps/step'

/** Says aloud, to readers of the screen, what the eye sees happening. */
export function Announcer({ id, step }: { id: StepId; step: StepState }) {
  const { t } = useWords()
  return (
    <div role="status" className="visually-hidden">
      {sentence()}
    </div>
  )

  function sentence(): string {
    if (step.phase === 'idle') return step.cancelled ? t('pane.progress.cancelled') : ''
    if (step.phase === 'calculating' && step.search?.stopped) return t('pane.arbitration.search.stopped')
    if (step.phase === 'ready') return step.problem ? '' : t(`pane.step.${id}.done`)
    return isBusy(step) || step.phase === 'written' ? t(`pane.progress.${step.phase}`) : ''
  }
}
