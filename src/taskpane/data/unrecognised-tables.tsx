import { makeStyles } from '@fluentui/react-components'
import type { UnrecognisedTable } from '../../steps/step'
import { columnLabel, tableLabel } from '../../tables/labels'
import { Section } from '../parts/section'
import { panelId } from '../shell/step-list'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'
import { MappingForm } from './mapping-form'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  summary: { minHeight: '28px', cursor: 'pointer', overflowWrap: 'anywhere' },
})

type UnrecognisedTablesProps = { tables: readonly UnrecognisedTable[]; steering: Steering }

/** The tables that could not be placed, what they resemble, and the way to say what they hold. */
export function UnrecognisedTables({ tables, steering }: UnrecognisedTablesProps) {
  const styles = useStyles()
  const { lang, t } = useWords()
  if (tables.length === 0) return null
  return (
    <Section title={t('pane.mapping.title')}>
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={table.id}>
            <p className={styles.sentence}>{sentence(table)}</p>
            {table.headers.length > 0 && (
              <details>
                <summary className={styles.summary}>{t('pane.mapping.describe', { name: table.name })}</summary>
                <MappingForm
                  described={table}
                  start={{ table: table.resembles === 'settings' ? null : table.resembles }}
                  onConfirm={(mapping) => {
                    // The form goes away with its focus: the keyboard continues from the top of the step.
                    document.getElementById(panelId('data'))?.focus()
                    void steering.map(table.id, mapping)
                  }}
                />
              </details>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )

  function sentence({ name, sheet, resembles, missing }: UnrecognisedTable): string {
    if (!resembles) return t('pane.mapping.unknown', { name, sheet })
    const table = tableLabel(resembles, lang)
    if (missing.length === 0) return t('pane.mapping.resemblesAll', { name, sheet, table })
    const columns = missing.map((column) => columnLabel(resembles, column, lang)).join(', ')
    return t('pane.mapping.resembles', { name, sheet, table, columns })
  }
}
