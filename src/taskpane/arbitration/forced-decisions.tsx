import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Forcing } from '../../calculation/arbitration/arbitration'
import { Section } from '../parts/section'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  reason: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
})

/** The decisions that a person imposed before the search, each with the way to take it back. */
export function ForcedDecisions({ steering: { state, choose } }: { steering: Steering }) {
  const styles = useStyles()
  const { t } = useWords()
  const { arbitration } = state.choices
  const { forced = [] } = arbitration
  if (forced.length === 0) return null
  const keep = (kept: readonly Forcing[]) => choose({ arbitration: { ...arbitration, forced: kept } })
  return (
    <Section title={t('pane.arbitration.forced.title')}>
      <ul className={styles.list}>
        {forced.map(({ subject, decision, reason }) => (
          <li key={subject} className={styles.item}>
            <span className={styles.words}>
              {t(`pane.arbitration.forced.${decision}`, { subject })}
              {reason && <span className={styles.reason}>{t('pane.arbitration.forced.reason', { reason })}</span>}
            </span>
            <Button
              size="small"
              className={styles.button}
              aria-label={t('pane.arbitration.forced.removeOne', { subject })}
              onClick={() => keep(forced.filter((one) => one.subject !== subject))}
            >
              {t('pane.arbitration.forced.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {forced.length > 1 && (
        <Button size="small" onClick={() => keep([])}>
          {t('pane.arbitration.forced.clear')}
        </Button>
      )}
    </Section>
  )
}
