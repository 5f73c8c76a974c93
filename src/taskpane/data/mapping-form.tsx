import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { DescribedTable } from '../../steps/step'
import { declarationOf, TABLE_IDS } from '../../tables/all-tables'
import type { MoneyUnit } from '../../tables/cells/cell'
import { columnIds, columnLabel, tableLabel } from '../../tables/labels'
import type { TableMapping } from '../../tables/mapping'
import { proposedMapping } from '../../tables/matching/recognise'
import type { RowTableId } from '../../tables/table'
import { useWords } from '../words'
import { exampleTexts } from './example-texts'

const UNITS: readonly MoneyUnit[] = ['euro', 'k€', 'M€']

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '8px 0 8px 12px' },
  columns: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { minHeight: '28px', cursor: 'pointer' },
  select: { '& select': { minWidth: 0, width: '100%' } },
  hint: { display: 'block', overflowWrap: 'anywhere' },
})

type MappingFormProps = {
  described: DescribedTable
  /** What the form begins with. */
  start: { table: RowTableId | null; columns?: TableMapping['columns'] }
  onConfirm: (mapping: TableMapping) => void
}

/** What a table holds, column by column: proposed from its headers, confirmed by a person. */
export function MappingForm({ described, start, onConfirm }: MappingFormProps) {
  const styles = useStyles()
  const { lang, t, format } = useWords()
  const { name, headers, examples } = described
  const [table, setTable] = useState<RowTableId | 'none' | null>(start.table)
  const [columns, setColumns] = useState(() => start.columns ?? proposal(headers, start.table))
  const [first, setFirst] = useState(() => firstColumns(start.table, columns))
  const [unit, setUnit] = useState<MoneyUnit | null>(null)
  const ids = table && table !== 'none' ? columnIds(table) : []
  const others = ids.filter((id) => !first.includes(id))
  const amounts = table && table !== 'none' ? moneyColumns(table) : []
  const complete = table === 'none' || (table !== null && Object.keys(columns).length > 0)

  function choose(next: RowTableId | 'none' | null) {
    const proposed = proposal(headers, next)
    setTable(next)
    setColumns(proposed)
    setFirst(firstColumns(next, proposed))
  }

  function confirm() {
    if (!table || !complete) return
    const given = unit && amounts.length > 0 ? { unit: Object.fromEntries(amounts.map((id) => [id, unit])) } : {}
    onConfirm({ table, name, columns, ...given })
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        confirm()
      }}
    >
      <Field label={t('pane.mapping.table')}>
        <Select
          className={styles.select}
          value={table ?? ''}
          onChange={(_, { value }) => choose((['none', ...TABLE_IDS] as const).find((id) => id === value) ?? null)}
        >
          <option value="">{t('pane.mapping.noTable')}</option>
          {TABLE_IDS.map((id) => (
            <option key={id} value={id}>
              {tableLabel(id, lang)}
            </option>
          ))}
          <option value="none">{t('pane.mapping.nothing')}</option>
        </Select>
      </Field>
      {table && table !== 'none' && (
        <div className={styles.columns}>
          <p className={styles.heading}>{t('pane.mapping.columns')}</p>
          {first.map((id) => columnField(table, id))}
          {amounts.length > 0 && (
            <Field label={t('pane.mapping.unit')}>
              <Select
                className={styles.select}
                value={unit ?? ''}
                onChange={(_, { value }) => setUnit(UNITS.find((one) => one === value) ?? null)}
              >
                <option value="">{t('pane.mapping.units.asWritten')}</option>
                <option value="euro">{t('pane.mapping.units.euro')}</option>
                <option value="k€">{t('pane.mapping.units.thousands')}</option>
                <option value="M€">{t('pane.mapping.units.millions')}</option>
              </Select>
            </Field>
          )}
          {others.length > 0 && (
            <details>
              <summary className={styles.summary}>{t('pane.mapping.otherColumns')}</summary>
              <div className={styles.columns}>{others.map((id) => columnField(table, id))}</div>
            </details>
          )}
        </div>
      )}
      <Button type="submit" appearance="primary" disabledFocusable={!complete}>
        {t('pane.mapping.use')}
      </Button>
    </form>
  )

  function columnField(of: RowTableId, id: string) {
    const { kind, key } = declarationOf(of).columns[id]!
    const chosen = columns[id]
    const texts = chosen === undefined ? [] : exampleTexts(examples[chosen] ?? [], kind, format)
    const purpose = [key ? t('pane.mapping.required') : '', t(`pane.mapping.kinds.${kind}`)].join(' ').trim()
    const hint = (
      <>
        <span className={styles.hint}>{purpose}</span>
        {texts.length > 0 && (
          <span className={styles.hint}>{t('pane.mapping.preview', { values: texts.join(' · ') })}</span>
        )}
      </>
    )
    return (
      <Field key={id} label={columnLabel(of, id, lang)} hint={hint}>
        <Select
          className={styles.select}
          value={chosen ?? ''}
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

/** The columns to show at once: the required ones, those that make the table, then those that a header was found for. */
function firstColumns(table: RowTableId | 'none' | null, columns: TableMapping['columns']): string[] {
  if (!table || table === 'none') return []
  const { columns: declared, recognisedBy } = declarationOf(table)
  const required = Object.keys(declared).filter((id) => declared[id]!.key)
  const found = Object.keys(declared).filter((id) => id in columns)
  return [...new Set([...required, ...(recognisedBy[0] ?? []), ...found])]
}

function moneyColumns(table: RowTableId): string[] {
  return Object.entries(declarationOf(table).columns).flatMap(([id, { kind }]) => (kind === 'money' ? [id] : []))
}

/** What the headers alone suggest. */
function proposal(headers: string[], table: RowTableId | 'none' | null): TableMapping['columns'] {
  if (!table || table === 'none') return {}
  const raw = { kind: 'table', id: '', name: '', sheet: '', top: 0, left: 0, cells: [headers] } as const
  return proposedMapping(raw, table).columns
}
