import { makeStyles } from '@fluentui/react-components'
import { STEPS } from '../../steps/step'
import { isBusy } from '../state/pane-state'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'
import { DateField } from './date-field'

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(140px, 100%), 1fr))',
    gap: '12px',
    alignItems: 'start',
  },
})

/** The days that the amounts and the committee depend on. */
export function DateChoices({ steering, session }: { steering: Steering; session: boolean }) {
  const styles = useStyles()
  const { t } = useWords()
  const { choices, steps } = steering.state
  const disabled = STEPS.some((step) => isBusy(steps[step]))
  return (
    <div className={styles.fields}>
      {session && (
        <DateField
          label={t('pane.dates.session')}
          {...(choices.session === 'next' && { hint: t('pane.dates.nextHint') })}
          value={choices.session}
          disabled={disabled}
          onChange={(value) => steering.choose({ session: value })}
        />
      )}
      <DateField
        label={t('pane.dates.dataDate')}
        hint={t(choices.dataDate === 'latest' ? 'pane.dates.latestHint' : 'pane.dates.dataDateHint')}
        value={choices.dataDate}
        disabled={disabled}
        onChange={(value) => steering.choose({ dataDate: value })}
      />
    </div>
  )
}
