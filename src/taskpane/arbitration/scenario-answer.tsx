import { makeStyles, tokens } from '@fluentui/react-components'
import type { Arbitration, ScenarioResult } from '../../calculation/arbitration/arbitration'
import { hasAnswer } from '../../sheets/arbitration/answer'
import { solvedSentence, solvedText, solvedTone } from '../../sheets/arbitration/status-words'
import { pointsText } from '../../sheets/arbitration/verdict-words'
import type { Figure } from '../../steps/step'
import { Figures } from '../parts/figure-list'
import { useWords } from '../words'

const useStyles = makeStyles({
  answer: { display: 'flex', flexDirection: 'column', gap: '2px' },
  word: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground1 },
  watch: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  neutral: { color: tokens.colorNeutralForeground1 },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
})

type ScenarioAnswerProps = {
  arbitration: Pick<Arbitration, 'plan'>
  scenario: ScenarioResult
  /** False for the proposed one, whose figures stand above. */
  figures: boolean
}

/** Which of the four words is true of a scenario, what that means, and its figures. */
export function ScenarioAnswer({ arbitration: { plan }, scenario, figures }: ScenarioAnswerProps) {
  const styles = useStyles()
  const { t, format } = useWords()
  const words = { t, format }
  return (
    <>
      <div className={styles.answer}>
        <p className={`${styles.word} ${styles[solvedTone(scenario)]}`}>{solvedText(words, scenario)}</p>
        <p className={styles.sentence}>{solvedSentence(words, scenario)}</p>
      </div>
      {figures && hasAnswer(scenario) && (
        <Figures figures={scenarioFigures()} label={({ key }) => t(`pane.arbitration.figure.${key}`)} />
      )}
    </>
  )

  function scenarioFigures(): Figure[] {
    const { value, cost, verdicts, externalDays, externalCost } = scenario
    const kept = verdicts.filter((verdict) => verdict.kept).length
    const text = (key: string, shown: string): Figure => ({ key, kind: 'text', value: shown })
    return [
      text('value', pointsText(words, value ?? 0)),
      text('plan', pointsText(words, plan.value)),
      text('kept', t('pane.arbitration.figure.of', { kept, all: verdicts.length })),
      { key: 'cost', kind: 'money', value: cost },
      ...(externalDays > 0
        ? ([
            { key: 'external', kind: 'days', value: externalDays },
            { key: 'externalCost', kind: 'money', value: externalCost },
          ] as const)
        : []),
    ]
  }
}
