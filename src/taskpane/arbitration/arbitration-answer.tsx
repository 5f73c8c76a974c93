import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Arbitration } from '../../calculation/arbitration/arbitration'
import { credits, decidedByValue, hasAnswer } from '../../sheets/arbitration/answer'
import { moneyLimitText } from '../../sheets/arbitration/limit-words'
import { namesOf } from '../../sheets/arbitration/names'
import type { TeamName } from '../../steps/step'
import { Section } from '../parts/section'
import { Bars } from '../pictures/bars'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'
import { Conflict } from './conflict'
import { DecidedList } from './decided-list'
import { DecisionForm } from './decision-form'
import { MissingChoices } from './missing-choices'
import { RequestCards } from './request-cards'
import { ScenarioAnswer } from './scenario-answer'
import { ScenarioChoice } from './scenario-choice'

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})

type ArbitrationAnswerProps = { arbitration: Arbitration; teams: readonly TeamName[]; steering: Steering }

/** The answer scenario by scenario: how sure it is, what it uses, what it keeps and why, and what requests would take. */
export function ArbitrationAnswer({ arbitration, teams, steering }: ArbitrationAnswerProps) {
  const styles = useStyles()
  const { t } = useWords()
  const { scenarios, recommended } = arbitration
  const [shown, setShown] = useState(recommended)
  const scenario = scenarios.find(({ hypothesis }) => hypothesis.code === shown) ?? scenarios[0]
  if (!scenario || arbitration.subjects.length === 0) return <MissingChoices arbitration={arbitration} />
  const names = namesOf({ teams }, arbitration)
  const decided = decidedByValue(arbitration, scenario)
  const bars = credits(scenario.money).map(({ limit, used, available }) => ({
    label: moneyLimitText({ t }, limit),
    value: used,
    limit: available,
  }))
  return (
    <>
      <Section title={t('pane.arbitration.answer.title')}>
        <ScenarioAnswer
          arbitration={arbitration}
          scenario={scenario}
          figures={scenario.hypothesis.code !== recommended}
        />
        <ScenarioChoice
          arbitration={arbitration}
          shown={scenario.hypothesis.code}
          names={names}
          onShow={setShown}
          steering={steering}
        />
      </Section>
      <MissingChoices arbitration={arbitration} />
      {hasAnswer(scenario) ? (
        <>
          {bars.length > 0 && <Bars picture={{ kind: 'bars', key: 'credits', unit: 'money', bars }} />}
          <DecidedList decided={decided} scenario={scenario} names={names} steering={steering} />
          <Section title={t('pane.arbitration.decision.title')}>
            <p className={styles.note}>{t('pane.arbitration.decision.scenarioHint')}</p>
            <DecisionForm
              open={t('pane.arbitration.decision.scenario')}
              content={{
                request: null,
                given: [],
                outcomes: scenario.verdicts.map(({ subject, kept, start }) => ({ subject, kept, start })),
              }}
              steering={steering}
            />
          </Section>
        </>
      ) : (
        <Conflict scenario={scenario} names={names} />
      )}
      <RequestCards arbitration={arbitration} names={names} steering={steering} />
    </>
  )
}
