import { makeStyles, tokens } from '@fluentui/react-components'
import type { Compensation } from '../../calculation/arbitration/arbitration'
import { loadChanges, moneyChanges } from '../../sheets/arbitrated/option-tables'
import { freedText, keptAnywayText } from '../../sheets/arbitration/exchange-words'
import { moneyLimitText } from '../../sheets/arbitration/limit-words'
import type { Names } from '../../sheets/arbitration/names'
import { Bar } from '../pictures/bar'
import { useWords } from '../words'

/** More changes than that are on the sheet, not in a narrow pane. */
const SHOWN = 4

const useStyles = makeStyles({
  impact: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { display: 'flex', flexDirection: 'column', gap: '10px', margin: 0, padding: 0, listStyle: 'none' },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '0 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: { fontVariantNumeric: 'tabular-nums' },
})

type Impact = { label: string; limit: number; before: number; after: number; words: (used: number) => string }

/** What an exchange frees and what it does not, and the credits and loads that it changes, before and after. */
export function ExchangeImpact({ option, names }: { option: Compensation; names: Names }) {
  const styles = useStyles()
  const { t, format } = useWords()
  const words = { t, format }
  const impacts = [...moneyImpacts(), ...loadImpacts()]
  return (
    <div className={styles.impact}>
      {option.given.map(({ subject, release }) => (
        <p key={subject} className={styles.sentence}>
          {subject}
          {' – '}
          {t('pane.arbitration.requests.freed', { text: freedText(words, release, names) })}
          {'. '}
          {t('pane.arbitration.requests.due', { text: keptAnywayText(words, release) })}
        </p>
      ))}
      {impacts.length === 0 && <p className={styles.sentence}>{t('pane.arbitration.requests.noChange')}</p>}
      <ul className={styles.list} aria-label={t('pane.arbitration.requests.impact')}>
        {impacts.map((impact) => (
          <li key={impact.label}>
            <p className={styles.sentence}>{impact.label}</p>
            {(['before', 'after'] as const).map((moment) => (
              <div key={moment}>
                <div className={styles.words}>
                  <span>{t(`pane.arbitration.requests.${moment}`)}</span>
                  <span className={styles.value}>{impact.words(impact[moment])}</span>
                </div>
                <Bar
                  value={impact[moment]}
                  limit={impact.limit}
                  longest={Math.max(impact.before, impact.after, impact.limit)}
                />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )

  function moneyImpacts(): Impact[] {
    return moneyChanges(option)
      .slice(0, SHOWN)
      .map(({ before, after }) => ({
        label: moneyLimitText(words, before.limit),
        limit: before.available,
        before: before.used,
        after: after.used,
        words: (used) => t('pane.arbitration.requests.use', { used, available: before.available }),
      }))
  }

  function loadImpacts(): Impact[] {
    return loadChanges(option)
      .slice(0, SHOWN)
      .map(({ team, period, capacity, before, after }) => ({
        label: t('pane.arbitration.requests.team', { team: names.team(team), period: format.period(period) }),
        limit: capacity,
        before,
        after,
        words: (demand) => t('pane.arbitration.requests.load', { demand, capacity }),
      }))
  }
}
