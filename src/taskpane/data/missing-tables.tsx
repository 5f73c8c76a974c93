import { makeStyles, tokens } from '@fluentui/react-components'
import type { TableAccount, TableId } from '../../tables/reading'
import { Section } from '../parts/section'
import { useWords } from '../words'

/** The tables whose absence takes something away from a person; the order is that of the steps. */
const NEEDED = [
  'projects',
  'criteria',
  'scores',
  'objectives',
  'teams',
  'workload',
  'capacity',
  'budget',
  'execution',
  'requests',
  'milestones',
  'risks',
  'decisions',
  'planVersions',
] as const satisfies readonly TableId[]

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2 },
})

/** What the workbook does not hold, and what that makes impossible. */
export function MissingTables({ accounts }: { accounts: readonly TableAccount[] }) {
  const styles = useStyles()
  const { t } = useWords()
  const missing = NEEDED.filter((table) => !accounts.some((account) => account.table === table))
  if (missing.length === 0) return null
  return (
    <Section title={t('pane.missing.title')}>
      <ul className={styles.list}>
        {missing.map((table) => (
          <li key={table}>{t(`pane.missing.${table}`)}</li>
        ))}
      </ul>
    </Section>
  )
}
