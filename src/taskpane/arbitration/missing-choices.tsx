import { makeStyles } from '@fluentui/react-components'
import type { Arbitration } from '../../calculation/arbitration/arbitration'
import { Section } from '../parts/section'
import { useWords } from '../words'

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '8px' },
})

/** What the workbook lacks to choose well, and what to add to it. */
export function MissingChoices({ arbitration: { subjects, scenarios } }: { arbitration: Arbitration }) {
  const styles = useStyles()
  const { t } = useWords()
  const missing = [
    ...(subjects.length === 0 ? ['subjects'] : []),
    ...(scenarios.every(({ money }) => money.length === 0) ? ['money'] : []),
    ...(scenarios.every(({ teams }) => teams.length === 0) ? ['teams'] : []),
  ]
  if (missing.length === 0) return null
  return (
    <Section title={t('pane.arbitration.empty.title')}>
      <ul className={styles.list}>
        {missing.map((what) => (
          <li key={what}>{t(`pane.arbitration.empty.${what}`)}</li>
        ))}
      </ul>
    </Section>
  )
}
