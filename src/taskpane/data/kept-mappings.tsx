import { Button, makeStyles } from '@fluentui/react-components'
import { tableLabel } from '../../tables/labels'
import { parseMapping } from '../../tables/mapping'
import { Section } from '../parts/section'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyle: 'none' },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  words: { overflowWrap: 'anywhere', minWidth: 0 },
  button: { flexShrink: 0 },
})

/** The tables that people mapped, as the workbook keeps them, each with the way to take it back. */
export function KeptMappings({ steering }: { steering: Steering }) {
  const styles = useStyles()
  const { lang, t } = useWords()
  const kept = Object.entries(parseMapping(steering.state.choices.mapping) ?? {})
  if (kept.length === 0) return null
  return (
    <Section title={t('pane.mapping.kept')}>
      <ul className={styles.list}>
        {kept.map(([id, { table, name = id, columns }]) => (
          <li key={id} className={styles.item}>
            <span className={styles.words}>
              {table === 'none'
                ? t('pane.mapping.keptNothing', { name })
                : t('pane.mapping.keptTable', {
                    name,
                    table: tableLabel(table, lang),
                    count: Object.keys(columns).length,
                  })}
            </span>
            <Button
              size="small"
              className={styles.button}
              aria-label={t('pane.mapping.forgetTable', { name })}
              onClick={() => void steering.map(id, null)}
            >
              {t('pane.mapping.forget')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
