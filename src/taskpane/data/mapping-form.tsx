import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { UnrecognisedTable } from '../../steps/step'
import { TABLE_IDS } from '../../tables/all-tables'
import { columnIds, columnLabel, tableLabel } from '../../tables/labels'
import type { TableMapping } from '../../tables/mapping'
import { proposedMapping } from '../../tables/matching/recognise'
import type { RowTableId } from '../../tables/table'
import { useWords } from '../words'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '8px 0 8px 12px' },
  columns: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { minHeight: '28px', cursor: 'pointer' },
  select: { '& select': { minWidth: 0, width: '100%' } },
})

type MappingFormProps = { unrecognised: UnrecognisedTable; onConfirm: (mapping: TableMapping) => void }

/** What a table holds, column by column: proposed from its headers, confirmed by a person. */
export function MappingForm({ unrecognised, onConfirm }: MappingFormProps) {
  const styles = useStyles()
  const { lang, t } = useWords()
  const { headers, resembles, missing } = unrecognised
  const [table, setTable] = useState<RowTableId | null>(resembles === 'settings' ? null : resembles)
  const [columns, setColumns] = useState(() => proposal(headers, table))
  const [first, setFirst] = useState(() => [...missing, ...Object.keys(columns)])
  const ids = table ? columnIds(table) : []
  const shown = ids.filter((id) => first.includes(id) || first.length === 0)
  const others = ids.filter((id) => !shown.includes(id))

  function choose(next: RowTableId | null) {
    setTable(next)
    const proposed = proposal(headers, next)
    setColumns(proposed)
    setFirst(Object.keys(proposed))
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (table) onConfirm({ table, columns })
      }}
    >
      <Field label={t('pane.mapping.table')}>
        <Select
          className={styles.select}
          value={table ?? ''}
          onChange={(_, { value }) => choose(TABLE_IDS.find((id) => id === value) ?? null)}
        >
          <option value="">{t('pane.mapping.noTable')}</option>
          {TABLE_IDS.map((id) => (
            <option key={id} value={id}>
              {tableLabel(id, lang)}
            </option>
          ))}
        </Select>
      </Field>
      {table && (
        <div className={styles.columns}>
          <p className={styles.heading}>{t('pane.mapping.columns')}</p>
          {shown.map((id) => columnField(table, id))}
          {others.length > 0 && (
            <details>
              <summary className={styles.summary}>{t('pane.mapping.otherColumns')}</summary>
              {others.map((id) => columnField(table, id))}
            </details>
          )}
        </div>
      )}
      <Button type="submit" appearance="primary" disabledFocusable={!table || Object.keys(columns).length === 0}>
        {t('pane.mapping.use')}
      </Button>
    </form>
  )

  function columnField(of: RowTableId, id: string) {
    return (
      <Field key={id} label={columnLabel(of, id, lang)}>
        <Select
          className={styles.select}
          value={columns[id] ?? ''}
          onChange={(_, { value }) => {
            const { [id]: _before, ...rest } = columns
            setColumns(value ? { ...rest, [id]: value } : rest)
          }}
        >
          <option value="">{t('pane.mapping.noColumn')}</option>
          {headers.map((header) => (
            <option key={header} value={header}>
              {header}
            </option>
          ))}
        </Select>
      </Field>
    )
  }
}

/** What the headers alone suggest. */
function proposal(headers: string[], table: RowTableId | null): Record<string, string> {
  if (!table) return {}
  const raw = { kind: 'range', id: '', name: '', sheet: '', top: 0, left: 0, cells: [headers] } as const
  return { ...proposedMapping(raw, table).columns }
}
