import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import type { Arbitration, ScenarioResult } from '../../calculation/arbitration/arbitration'
import { hasAnswer } from '../../sheets/arbitration/answer'
import type { Names } from '../../sheets/arbitration/names'
import { scenarioName } from '../../sheets/arbitration/scenario-words'
import { solvedText } from '../../sheets/arbitration/status-words'
import { pointsText } from '../../sheets/arbitration/verdict-words'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'

const useStyles = makeStyles({
  name: { display: 'block', overflowWrap: 'anywhere' },
  figures: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  propose: { alignSelf: 'flex-start' },
})

type ScenarioChoiceProps = {
  arbitration: Arbitration
  shown: string
  names: Names
  onShow: (code: string) => void
  steering: Steering
}

/** The scenarios side by side; another one than the proposed one can be looked at, or proposed instead. */
export function ScenarioChoice({ arbitration, shown, names, onShow, steering }: ScenarioChoiceProps) {
  const styles = useStyles()
  const { t, format } = useWords()
  const { scenarios, recommended } = arbitration
  if (scenarios.length < 2) return null
  return (
    <>
      <Field label={t('pane.arbitration.answer.scenario')}>
        <RadioGroup value={shown} onChange={(_, { value }) => onShow(value)}>
          {scenarios.map((scenario) => (
            <Radio
              key={scenario.hypothesis.code}
              value={scenario.hypothesis.code}
              label={
                <>
                  <span className={styles.name}>{nameOf(scenario)}</span>
                  <span className={styles.figures}>{figuresOf(scenario)}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {shown !== recommended && (
        <>
          <p className={styles.note}>{t('pane.arbitration.answer.proposeHint')}</p>
          <Button
            size="small"
            className={styles.propose}
            onClick={() => steering.choose({ arbitration: { ...steering.state.choices.arbitration, scenario: shown } })}
          >
            {t('pane.arbitration.answer.propose')}
          </Button>
        </>
      )}
    </>
  )

  function nameOf(scenario: ScenarioResult): string {
    const name = scenarioName({ t, format }, arbitration, { scenario, names })
    const proposed = scenario.hypothesis.code === recommended
    return proposed ? `${name} (${t('pane.arbitration.answer.proposed')})` : name
  }

  function figuresOf(scenario: ScenarioResult): string {
    if (!hasAnswer(scenario)) return solvedText({ t, format }, scenario)
    return t('pane.arbitration.answer.scenarioFigures', {
      value: pointsText({ format }, scenario.value ?? 0),
      kept: scenario.verdicts.filter(({ kept }) => kept).length,
      all: scenario.verdicts.length,
      cost: scenario.cost,
    })
  }
}
