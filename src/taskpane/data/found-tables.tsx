import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { RowOutcome } from '../../portfolio/finding'
import type { TableAccount } from '../../tables/reading'
import { Section } from '../parts/section'
import { useWords } from '../words'

const OUTCOMES: readonly RowOutcome[] = ['accepted', 'acceptedWithFinding', 'held', 'rejected', 'skipped']

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    padding: '0 0 4px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: {
    padding: '6px 8px 6px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'top',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: '96px',
  },
  rows: {
    padding: '6px 0',
    verticalAlign: 'top',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  detail: { marginLeft: '8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  link: { minHeight: '24px', textAlign: 'left' },
})

/** Every table that was recognised, and what became of each of its rows. */
export function FoundTables({ accounts, goTo }: { accounts: readonly TableAccount[]; goTo: (sheet: string) => void }) {
  const styles = useStyles()
  const { t, format } = useWords()
  return (
    <Section title={t('pane.tables.title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t('pane.tables.table')}
            </th>
            <th scope="col" className={styles.head}>
              {t('pane.tables.rows')}
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={`${account.sheet} ${account.name}`}>
              <th scope="row" className={styles.name}>
                <Link as="button" className={styles.link} onClick={() => goTo(account.sheet)}>
                  {account.sheet}
                </Link>
              </th>
              <td className={styles.rows}>
                {format.count(account.read)}
                <span className={styles.detail}>{outcomes(account)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )

  function outcomes({ read, outcomes: counts }: TableAccount): string {
    if (counts.accepted === read) return t('pane.tables.all')
    return OUTCOMES.filter((outcome) => counts[outcome] > 0)
      .map((outcome) => `${format.count(counts[outcome])} ${t(`pane.tables.outcomes.${outcome}`)}`)
      .join(' · ')
  }
}
