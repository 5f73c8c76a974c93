import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { StepId } from '../../steps/step'
import { FigureList } from '../parts/figure-list'
import { FindingGroups } from '../parts/finding-groups'
import { Notice } from '../parts/notice'
import { ProblemBar } from '../parts/problem-bar'
import { PlannedSheets, WrittenSheets } from '../parts/sheet-list'
import { PictureView } from '../pictures/picture-view'
import { isBusy, isStale, outcomeOf, type Outcome, type StepState } from '../state/pane-state'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'
import { Running } from './running'
import { SearchProgress } from './search-progress'
import { panelId, tabId } from './step-list'

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
    padding: '16px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  heading: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
})

type StepPanelProps = {
  id: StepId
  steering: Steering
  /** What to choose before the step runs. */
  choices?: ReactNode
  /** False for a step that draws its pictures among its details. */
  pictures?: boolean
  /** What only this step shows of its outcome. */
  details?: (outcome: Outcome) => ReactNode
  /** What comes once everything else was looked at. */
  last?: ReactNode
}

/** One step, the same for all: a question, what to choose, what happens, and the result. */
export function StepPanel({ id, steering, choices, pictures = true, details, last }: StepPanelProps) {
  const styles = useStyles()
  const { t } = useWords()
  const { state, goTo } = steering
  const step = state.steps[id]
  const outcome = outcomeOf(step)
  const problem = 'problem' in step ? step.problem : undefined
  return (
    <div role="tabpanel" id={panelId(id)} aria-labelledby={tabId(id)} tabIndex={0} className={styles.panel}>
      <div className={styles.heading}>
        <h2 className={styles.title}>{t(`pane.step.${id}.title`)}</h2>
        {!outcome && <p className={styles.intro}>{t(`pane.step.${id}.intro`)}</p>}
      </div>
      {problem && <ProblemBar problem={problem} />}
      {state.linkProblem && <ProblemBar problem={state.linkProblem} />}
      {step.phase === 'idle' && step.cancelled && <Notice>{t('pane.progress.cancelled')}</Notice>}
      {outcome && isStale(outcome, state.choices) && <Notice>{t('pane.stale')}</Notice>}
      {choices}
      {isBusy(step) && <Running {...(step as RunningState)} />}
      {step.phase === 'calculating' && step.search && <SearchProgress search={step.search} />}
      {outcome && (
        <>
          <FigureList figures={outcome.result.figures} />
          {pictures && outcome.result.pictures?.map((picture) => <PictureView key={picture.key} picture={picture} />)}
          {details?.(outcome)}
          {step.phase === 'written' ? (
            <WrittenSheets report={step.report} goTo={goTo} />
          ) : (
            outcome.sheets.length > 0 && <PlannedSheets sheets={outcome.sheets} />
          )}
          <FindingGroups findings={outcome.result.findings} goTo={goTo} />
        </>
      )}
      {last}
    </div>
  )
}

type RunningState = Extract<StepState, { progress: number | null }>
