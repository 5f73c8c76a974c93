import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import { STEPS, type StepId } from '../../steps/step'
import { CheckIcon } from '../parts/icons'
import type { PaneState } from '../state/pane-state'
import { useWords } from '../words'

export const tabId = (step: StepId) => `tab-${step}`
export const panelId = (step: StepId) => `panel-${step}`

const useStyles = makeStyles({
  list: {
    display: 'grid',
    // Short names leave their room to the long ones.
    gridTemplateColumns: 'repeat(6, auto)',
    padding: '4px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  step: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 0 8px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (max-width: 340px)': { fontSize: '11px' },
    cursor: 'pointer',
    borderBottom: '2px solid transparent',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  number: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '22px',
    height: '22px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontVariantNumeric: 'tabular-nums',
  },
  numberCurrent: {
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  numberDone: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandBackground2}`,
    color: tokens.colorBrandForeground2,
  },
})

type StepListProps = { state: PaneState; onOpen: (step: StepId) => void }

/** The six steps; arrow keys, Home and End go from one to the other. */
export function StepList({ state: { current, steps }, onOpen }: StepListProps) {
  const styles = useStyles()
  const { t } = useWords()

  function onKeyDown(event: KeyboardEvent) {
    const target = stepForKey(event.key, current)
    if (!target) return
    event.preventDefault()
    onOpen(target)
    document.getElementById(tabId(target))?.focus()
  }

  return (
    <nav aria-label={t('pane.steps')}>
      <div role="tablist" aria-label={t('pane.steps')} className={styles.list} tabIndex={-1} onKeyDown={onKeyDown}>
        {STEPS.map((step, index) => {
          const selected = step === current
          const written = steps[step].phase === 'written'
          return (
            <button
              key={step}
              type="button"
              role="tab"
              id={tabId(step)}
              aria-selected={selected}
              aria-controls={selected ? panelId(step) : undefined}
              tabIndex={selected ? 0 : -1}
              className={mergeClasses(styles.step, selected && styles.current)}
              onClick={() => onOpen(step)}
            >
              <span
                className={mergeClasses(styles.number, written && styles.numberDone, selected && styles.numberCurrent)}
              >
                {written ? <CheckIcon size={14} /> : index + 1}
              </span>
              {t(`pane.step.${step}.name`)}
              {written && <span className="visually-hidden">{t('pane.progress.written')}</span>}
            </button>
          )
        })}
      </div>
    </nav>
  )
}

function stepForKey(key: string, current: StepId): StepId | undefined {
  const here = STEPS.indexOf(current)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return STEPS[(here + 1) % STEPS.length]
    case 'ArrowLeft':
    case 'ArrowUp':
      return STEPS[(here + STEPS.length - 1) % STEPS.length]
    case 'Home':
      return STEPS[0]
    case 'End':
      return STEPS.at(-1)
    default:
      return undefined
  }
}
