import { makeStyles, tokens } from '@fluentui/react-components'
import type { Picture } from '../../steps/step'
import { showFigure } from '../../steps/show-figure'
import { Section } from '../parts/section'
import { useWords } from '../words'
import { Bar } from './bar'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '10px', margin: 0, padding: 0, listStyle: 'none' },
  words: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
})

/** Values side by side: the words say it all, the bars let the eye compare. */
export function Bars({ picture }: { picture: Extract<Picture, { kind: 'bars' }> }) {
  const styles = useStyles()
  const { t, format } = useWords()
  const longest = Math.max(...picture.bars.map(({ value, limit }) => Math.max(value ?? 0, limit ?? 0)), 0)
  return (
    <Section title={t(`pane.pictures.${picture.key}`)}>
      <ul className={styles.list}>
        {picture.bars.map(({ label, value, limit }, index) => (
          <li key={index}>
            <div className={styles.words}>
              <span>{label}</span>
              <span className={styles.value}>
                {showFigure({ key: picture.key, kind: picture.unit, value }, format)}
              </span>
            </div>
            <Bar value={value} limit={limit} longest={longest} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
