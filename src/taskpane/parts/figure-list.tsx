import { makeStyles, tokens } from '@fluentui/react-components'
import { showFigure } from '../../steps/show-figure'
import type { Figure } from '../../steps/step'
import { useWords } from '../words'
import { Section } from './section'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(132px, 100%), 1fr))',
    gap: '1px',
    margin: 0,
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralStroke2,
  },
  figure: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    gap: '2px',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})

/** The step's result in figures. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  const styles = useStyles()
  const { t, format } = useWords()
  if (figures.length === 0) return null
  return (
    <Section title={t('pane.figures.title')}>
      <dl className={styles.list}>
        {figures.map((figure) => (
          <div key={figure.key} className={styles.figure}>
            <dt className={styles.label}>{t(`figures.${figure.key}`)}</dt>
            <dd className={styles.value}>{showFigure(figure, format)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
