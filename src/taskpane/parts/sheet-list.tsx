import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { ApplyReport } from '../../workbook/workbook-host'
import type { PlannedSheet } from '../state/planned-sheets'
import { useWords } from '../words'
import { AddIcon, CheckIcon, RewriteIcon } from './icons'
import { Section } from './section'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyle: 'none' },
  sheet: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px', minHeight: '24px' },
  icon: { display: 'flex', color: tokens.colorBrandForeground1 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  link: { minHeight: '24px' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})

/** Before writing: what will be created or replaced, and that nothing else changes. */
export function PlannedSheets({ sheets }: { sheets: readonly PlannedSheet[] }) {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <Section title={t('pane.sheets.planned')}>
      <ul className={styles.list}>
        {sheets.map(({ sheet, rewrites }) => (
          <li key={sheet} className={styles.sheet}>
            <span className={styles.icon}>{rewrites ? <RewriteIcon /> : <AddIcon />}</span>
            <span className={styles.name}>{sheet}</span>
            <span className={styles.note}>{t(rewrites ? 'pane.sheets.rewrite' : 'pane.sheets.create')}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('pane.sheets.nothingElse')}</p>
    </Section>
  )
}

/** After writing: the sheets, each with the way to it. */
export function WrittenSheets({ report, goTo }: { report: ApplyReport; goTo: (sheet: string) => void }) {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <Section title={t('pane.sheets.written')}>
      <ul className={styles.list}>
        {report.sheets.map(({ identity, sheet, created }) => (
          <li key={identity} className={styles.sheet}>
            <span className={styles.icon}>
              <CheckIcon />
            </span>
            <Link
              as="button"
              className={styles.link}
              aria-label={t('pane.sheets.open', { sheet })}
              onClick={() => goTo(sheet)}
            >
              {sheet}
            </Link>
            <span className={styles.note}>{t(created ? 'pane.sheets.created' : 'pane.sheets.rewritten')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
