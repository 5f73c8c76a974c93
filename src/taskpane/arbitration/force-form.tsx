import { Button, Field, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { AskedPrice } from '../../calculation/arbitration/price-of'
import type { Forcing, Price, ScenarioResult, Subject, Verdict } from '../../calculation/arbitration/arbitration'
import type { Names } from '../../sheets/arbitration/names'
import { pointsText } from '../../sheets/arbitration/verdict-words'
import { useOnce } from '../state/use-once'
import type { Steering } from '../state/use-steering'
import { ProblemBar } from '../parts/problem-bar'
import { useWords } from '../words'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    marginTop: '4px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  price: { margin: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
})

type ForceFormProps = {
  subject: Subject
  verdict: Verdict
  /** The scenario in which the decision would be imposed. */
  scenario: ScenarioResult
  names: Names
  steering: Steering
  onClose: () => void
}

/** The price of imposing the opposite decision, and the way to impose it. */
export function ForceForm({ subject: { code }, verdict, scenario, names, steering, onClose }: ForceFormProps) {
  const styles = useStyles()
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const decision = verdict.kept ? 'out' : 'in'
  const asked = useOnce(
    (signal) => steering.priceOf({ scenario, subject: code, decision }, signal),
    settled(verdict.price),
  )
  const { arbitration } = steering.state.choices
  const others = (arbitration.forced ?? []).filter(({ subject }) => subject !== code)

  function impose() {
    const forcing: Forcing = { subject: code, decision, reason: reason.trim() || null }
    const choices = { ...arbitration, forced: [...others, forcing] }
    steering.choose({ arbitration: choices })
    void steering.run('arbitration', choices)
  }

  return (
    <form
      className={styles.form}
      aria-label={t('pane.arbitration.price.title')}
      onSubmit={(event) => {
        event.preventDefault()
        impose()
      }}
    >
      <div className={styles.price} role="status">
        {'pending' in asked && <Spinner size="tiny" label={t('pane.arbitration.price.looking')} />}
        {'value' in asked && <PriceWords price={asked.value} names={names} />}
      </div>
      {'problem' in asked && <ProblemBar problem={asked.problem} />}
      <Field label={t('pane.arbitration.price.reason')} hint={t('pane.arbitration.price.reasonHint')}>
        <Input className={styles.input} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {t('pane.arbitration.price.keep')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('pane.arbitration.price.close')}
        </Button>
      </div>
    </form>
  )
}

/** A price that is known already and needs no search. */
function settled(price: Price | null): AskedPrice | null {
  if (!price || (!price.impossible && !(price.loss && price.loss.atLeast === price.loss.atMost))) return null
  return { ...price, found: price.loss && -price.loss.atLeast }
}

/** What is lost, who leaves and who enters. */
function PriceWords({ price, names }: { price: AskedPrice; names: Names }) {
  const { t, format } = useWords()
  const word = (key: string, parameters = {}) => t(`pane.arbitration.price.${key}`, parameters)
  const points = (value: number) => pointsText({ format }, value)
  const { displaced, admitted, found, loss } = price
  const list = (codes: readonly string[]) => codes.map((one) => names.full(one)).join(', ')
  if (price.impossible) return <span>{word('impossible')}</span>
  if (found === null || !loss) return <span>{word('unknown')}</span>
  const proven = loss.atMost !== null && points(loss.atLeast) === points(loss.atMost)
  return (
    <>
      <strong>{points(found) === points(0) ? word('free') : word('exact', { value: points(-found) })}</strong>
      {!proven && <span>{boundText(loss)}</span>}
      {displaced.length > 0 && <span>{word('displaced', { subjects: list(displaced) })}</span>}
      {admitted.length > 0 && <span>{word('admitted', { subjects: list(admitted) })}</span>}
      {displaced.length + admitted.length === 0 && <span>{word('same')}</span>}
    </>
  )

  function boundText({ atLeast, atMost }: NonNullable<Price['loss']>): string {
    if (atMost === null) return word('atLeast', { value: points(atLeast) })
    return word('between', { from: points(atLeast), to: points(atMost) })
  }
}
