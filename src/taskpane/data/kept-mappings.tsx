import { Button, makeStyles } from '@fluentui/react-components'
import { tableLabel } from '../../tables/labels'
import { Section } from '../parts/section'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyle: 'none' },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
})

/** The tables that a person mapped, each with the way to take it back. */
export function KeptMappings({ steering }: { steering: Steering }) {
  const styles = useStyles()
  const { lang, t } = useWords()
  const kept = Object.entries(steering.state.choices.mapping)
  if (kept.length === 0) return null
  return (
    <Section title={t('pane.mapping.kept')}>
      <ul className={styles.list}>
        {kept.map(([id, { table, columns }]) => {
          const name = table === 'none' ? id : tableLabel(table, lang)
          return (
            <li key={id} className={styles.item}>
              {t('pane.mapping.keptTable', { table: name, count: Object.keys(columns).length })}
              <Button
                size="small"
                aria-label={t('pane.mapping.forgetTable', { table: name })}
                onClick={() => steering.map(id, null)}
              >
                {t('pane.mapping.forget')}
              </Button>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
