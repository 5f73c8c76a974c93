import { makeStyles, Radio, RadioGroup, Field, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Arbitration, Compensation, RequestArbitration } from '../../calculation/arbitration/arbitration'
import { answerSentence, ANSWER_TONES } from '../../sheets/arbitrated/request-words'
import { exchangeText } from '../../sheets/arbitration/exchange-words'
import type { Names } from '../../sheets/arbitration/names'
import { pointsText } from '../../sheets/arbitration/verdict-words'
import { statusText } from '../../sheets/status'
import { Section } from '../parts/section'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'
import { DecisionForm } from './decision-form'
import { ExchangeImpact } from './exchange-impact'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '20px', margin: 0, padding: 0, listStyle: 'none' },
  request: { display: 'flex', flexDirection: 'column', gap: '8px', overflowWrap: 'anywhere' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  lost: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})

type RequestCardsProps = { arbitration: Pick<Arbitration, 'requests'>; names: Names; steering: Steering }

/** Every request that awaits a decision: accepted as it is, in exchange for what, or impossible because of what. */
export function RequestCards({ arbitration: { requests }, names, steering }: RequestCardsProps) {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <Section title={t('pane.arbitration.requests.title')}>
      {requests.length === 0 && <p className={styles.sentence}>{t('pane.arbitration.requests.none')}</p>}
      <ul className={styles.list}>
        {requests.map((request) => (
          <RequestCard key={request.request} request={request} names={names} steering={steering} />
        ))}
      </ul>
    </Section>
  )
}

type RequestCardProps = { request: RequestArbitration; names: Names; steering: Steering }

function RequestCard({ request, names, steering }: RequestCardProps) {
  const styles = useStyles()
  const { t, format } = useWords()
  const words = { t, format }
  const [chosen, setChosen] = useState(0)
  const { options } = request
  const option = options[chosen]
  return (
    <li className={styles.request}>
      <p className={styles.title}>
        {request.request} {request.title}
      </p>
      <p className={styles.sentence}>
        <strong>{statusText(ANSWER_TONES[request.answer], t(`sheets.arbitrated.answer.${request.answer}`))}</strong>
        {'. '}
        {answerSentence(words, request, names)}
      </p>
      {request.answer === 'exchange' && options.length > 1 && (
        <Field label={t('pane.arbitration.requests.options', { request: request.request })}>
          <RadioGroup value={String(chosen)} onChange={(_, { value }) => setChosen(Number(value))}>
            {options.map((one, index) => (
              <Radio key={index} value={String(index)} label={optionLabel(one)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {option && <ExchangeImpact key={chosen} option={option} names={names} />}
      {request.answer !== 'impossible' && (
        <DecisionForm
          key={`form ${chosen}`}
          open={t('pane.arbitration.requests.accept')}
          content={{
            request: request.request,
            given: (option?.given ?? []).map(({ subject, kind, newStart }) => ({ project: subject, kind, newStart })),
            outcomes: [],
          }}
          steering={steering}
        />
      )}
    </li>
  )

  function optionLabel(one: Compensation) {
    const lost = one.valueLost > 0 ? 'lost' : 'lostNothing'
    return (
      <>
        {exchangeText(words, one)}
        <span className={styles.lost}>
          {t(`pane.arbitration.requests.${lost}`, { value: pointsText(words, one.valueLost) })}
        </span>
      </>
    )
  }
}
