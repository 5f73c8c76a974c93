import { Field, Input, makeStyles } from '@fluentui/react-components'
import { isoDate, parseIsoDate, type DateSerial } from '../../portfolio/calendar'
import { useState } from 'react'
import { useWords } from '../words'

type DateFieldProps = {
  label: string
  hint?: string
  value: DateSerial | 'latest' | 'next' | null
  disabled: boolean
  onChange: (value: DateSerial | null) => void
}

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } } })

/** A day; null while what is typed is not one, empty while the workbook has not said which. */
export function DateField({ label, hint, value, disabled, onChange }: DateFieldProps) {
  const styles = useStyles()
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const shown = typeof value === 'number' ? isoDate(value) : typed
  return (
    <Field
      label={label}
      {...(hint && { hint })}
      {...(value === null && { validationMessage: t('pane.dates.invalid') })}
    >
      <Input
        type="date"
        className={styles.input}
        value={shown}
        disabled={disabled}
        onChange={(_, { value: text }) => {
          setTyped(text)
          onChange(parseIsoDate(text))
        }}
      />
    </Field>
  )
}
