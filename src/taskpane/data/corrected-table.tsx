import { Field, makeStyles, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { ReadTable } from '../../steps/step'
import { tableLabel } from '../../tables/labels'
import { panelId } from '../shell/step-list'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'
import { MappingForm } from './mapping-form'

const useStyles = makeStyles({
  summary: { minHeight: '28px', cursor: 'pointer' },
  select: { '& select': { minWidth: 0, width: '100%' } },
})

/** The way to correct how a table was read: other columns, or the unit of its amounts. */
export function CorrectedTable({ tables, steering }: { tables: readonly ReadTable[]; steering: Steering }) {
  const styles = useStyles()
  const { lang, t } = useWords()
  const [id, setId] = useState('')
  const chosen = tables.find((table) => table.id === id)
  if (tables.length === 0) return null
  return (
    <details>
      <summary className={styles.summary}>{t('pane.mapping.correct')}</summary>
      <Field label={t('pane.mapping.whichTable')}>
        <Select className={styles.select} value={id} onChange={(_, { value }) => setId(value)}>
          <option value="">{t('pane.mapping.noTable')}</option>
          {tables.map((table) => (
            <option key={table.id} value={table.id}>
              {`${table.name} (${tableLabel(table.table, lang)})`}
            </option>
          ))}
        </Select>
      </Field>
      {chosen && (
        <MappingForm
          key={chosen.id}
          described={chosen}
          start={chosen}
          onConfirm={(mapping) => {
            document.getElementById(panelId('data'))?.focus()
            void steering.map(chosen.id, mapping)
          }}
        />
      )}
    </details>
  )
}
