import { makeStyles, tokens } from '@fluentui/react-components'
import type { Picture } from '../../steps/step'
import { showFigure } from '../../steps/show-figure'
import { Section } from '../parts/section'
import { useWords } from '../words'

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
  bar: { display: 'block', width: '100%', height: '8px', marginTop: '4px', forcedColorAdjust: 'none' },
  limit: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2' },
  track: { fill: tokens.colorNeutralStroke2, '@media (forced-colors: active)': { fill: 'Canvas' } },
  fill: { fill: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
})

/** Values side by side: the words say it all, the bars let the eye compare. */
export function Bars({ picture }: { picture: Extract<Picture, { kind: 'bars' }> }) {
  const styles = useStyles()
  const { t, format } = useWords()
  const longest = Math.max(...picture.bars.map(({ value, limit }) => Math.max(value ?? 0, limit ?? 0)), 0)
  const share = (value: number) => `${(100 * value) / longest}%`
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
            <svg className={styles.bar} aria-hidden="true">
              <rect className={styles.track} width="100%" height="8" rx="4" />
              {value !== null && value > 0 && <rect className={styles.fill} width={share(value)} height="8" rx="4" />}
              {limit !== undefined && limit > 0 && limit < longest && (
                <line className={styles.limit} x1={share(limit)} x2={share(limit)} y1="0" y2="8" />
              )}
            </svg>
          </li>
        ))}
      </ul>
    </Section>
  )
}
