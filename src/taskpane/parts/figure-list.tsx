import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { showFigure } from '../../steps/show-figure'
import type { Figure } from '../../steps/step'
import { useWords } from '../words'
import { Section } from './section'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(132px, 100%), 1fr))',
    gap: '8px',
    margin: 0,
  },
  figure: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    gap: '2px',
    padding: '8px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  wide: { gridColumn: '1 / -1' },
  value: {
    margin: 0,
    fontSize: '15px',
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '-0.02em',
    '@media (max-width: 340px)': { fontSize: '14px' },
    overflowWrap: 'break-word',
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})

/** The step's result in figures. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  const { t } = useWords()
  if (figures.length === 0) return null
  return (
    <Section title={t('pane.figures.title')}>
      <Figures figures={sentencesFirst(figures)} label={({ key }) => t(`figures.${key}`)} />
    </Section>
  )
}

type FiguresProps = { figures: readonly Figure[]; label: (figure: Figure) => string }

/** Figures side by side, each under its label; a sentence takes a line of its own. */
export function Figures({ figures, label }: FiguresProps) {
  const styles = useStyles()
  const { format } = useWords()
  return (
    <dl className={styles.list}>
      {figures.map((figure) => (
        <div key={figure.key} className={mergeClasses(styles.figure, isSentence(figure) && styles.wide)}>
          <dt className={styles.label}>{label(figure)}</dt>
          <dd className={styles.value}>{showFigure(figure, format)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A sentence stands above the numbers, which stay side by side. */
function sentencesFirst(figures: readonly Figure[]): Figure[] {
  return [...figures.filter(isSentence), ...figures.filter((figure) => !isSentence(figure))]
}

/** Longer than a number, a date or "39 of 47". */
const SENTENCE = 14

function isSentence({ value }: Figure): boolean {
  return typeof value === 'string' && value.length > SENTENCE
}
