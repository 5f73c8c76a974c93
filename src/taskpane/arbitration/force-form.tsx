import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Forcing, Price, Subject, Verdict } from '../../calculation/arbitration/arbitration'
import type { Names } from '../../sheets/arbitration/names'
import { pointsText } from '../../sheets/arbitration/verdict-words'
import type { Steering } from '../state/use-steering'
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
  names: Names
  steering: Steering
  onClose: () => void
}

/** The price of imposing the opposite decision, and the way to impose it. */
export function ForceForm({ subject: { code }, verdict, names, steering, onClose }: ForceFormProps) {
  const styles = useStyles()
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const decision = verdict.kept ? 'out' : 'in'
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
        {verdict.price ? <PriceWords price={verdict.price} names={names} /> : t('pane.arbitration.price.unknown')}
      </div>
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

/** What is lost, who leaves and who enters. */
function PriceWords({ price, names }: { price: Price; names: Names }) {
  const { t, format } = useWords()
  const word = (key: string, parameters = {}) => t(`pane.arbitration.price.${key}`, parameters)
  const { displaced, admitted } = price
  const list = (codes: readonly string[]) => codes.map((one) => names.full(one)).join(', ')
  if (price.impossible) return <span>{word('impossible')}</span>
  return (
    <>
      <strong>{lossText()}</strong>
      {displaced.length > 0 && <span>{word('displaced', { subjects: list(displaced) })}</span>}
      {admitted.length > 0 && <span>{word('admitted', { subjects: list(admitted) })}</span>}
      {displaced.length + admitted.length === 0 && <span>{word('same')}</span>}
    </>
  )

  function lossText(): string {
    if (!price.loss) return word('unknown')
    const points = (value: number) => pointsText({ format }, value)
    const { atLeast, atMost } = price.loss
    if (atMost === null) return word('atLeast', { value: points(atLeast) })
    if (points(atLeast) !== points(atMost)) return word('between', { from: points(atLeast), to: points(atMost) })
    return points(atMost) === points(0) ? word('free') : word('exact', { value: points(atMost) })
  }
}
