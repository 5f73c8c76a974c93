import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { TableEdit } from '../../steps/decisions/decision'
import { useWords } from '../words'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  item: {
    paddingLeft: '12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  place: { minHeight: '24px', fontSize: tokens.fontSizeBase200 },
  sentence: { margin: 0 },
  change: { margin: 0, fontWeight: tokens.fontWeightSemibold },
})

type EditPreviewProps = { edits: readonly TableEdit[]; goTo: (sheet: string, cell?: string) => void }

/** Exactly the cells that a decision changes: which, what they hold, what they will hold. */
export function EditPreview({ edits, goTo }: EditPreviewProps) {
  const styles = useStyles()
  const { t, format } = useWords()
  const word = (key: string, parameters = {}) => t(`pane.arbitration.decision.${key}`, parameters)
  if (edits.length === 0) return <p className={styles.sentence}>{word('nothing')}</p>
  return (
    <>
      <p className={styles.sentence} role="status">
        {word('changes', { count: edits.length })} {word('journal')}
      </p>
      <ul className={styles.list}>
        {edits.map((edit) => {
          const place = `${edit.sheet}!${edit.cell}`
          return (
            <li key={place} className={styles.item}>
              <Link
                as="button"
                className={styles.place}
                aria-label={word('goTo', { place })}
                onClick={(event) => {
                  event.preventDefault()
                  goTo(edit.sheet, edit.cell)
                }}
              >
                {word('cell', { key: edit.key, header: edit.header, place })}
              </Link>
              <p className={styles.change}>
                {word('becomes', { before: shown(edit, 'before'), after: shown(edit, 'after') })}
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )

  function shown({ kind, ...edit }: TableEdit, side: 'before' | 'after'): string {
    const cell = edit[side]
    if (cell === null || cell === '') return word('blank')
    if (kind === 'date' && typeof cell === 'number') return format.date(cell)
    return typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
  }
}
