import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { UnrecognisedTable } from '../../steps/step'
import { tableLabel } from '../../tables/labels'
import { Section } from '../parts/section'
import { useWords } from '../words'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
  sentence: { margin: 0 },
  detail: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  link: { minHeight: '24px' },
})

type UnrecognisedTablesProps = { tables: readonly UnrecognisedTable[]; goTo: (sheet: string) => void }

/** The tables that could not be placed, what they resemble, and what would make them readable. */
export function UnrecognisedTables({ tables, goTo }: UnrecognisedTablesProps) {
  const styles = useStyles()
  const { lang, t } = useWords()
  if (tables.length === 0) return null
  return (
    <Section title={t('pane.mapping.title')}>
      <ul className={styles.list}>
        {tables.map(({ id, name, sheet, resembles, matched, missing }) => (
          <li key={id}>
            <p className={styles.sentence}>
              {resembles
                ? t('pane.mapping.resembles', { name, sheet, table: tableLabel(resembles, lang) })
                : t('pane.mapping.unknown', { name, sheet })}
            </p>
            {resembles && matched.length > 0 && (
              <p className={styles.detail}>{t('pane.mapping.found', { columns: matched.join(', ') })}</p>
            )}
            {resembles && missing.length > 0 && (
              <p className={styles.detail}>{t('pane.mapping.absent', { columns: missing.join(', ') })}</p>
            )}
            <Link as="button" className={styles.link} onClick={() => goTo(sheet)}>
              {t('pane.findings.goTo', { place: sheet })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
