import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '8px', marginTop: '4px', forcedColorAdjust: 'none' },
  limit: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2' },
  track: { fill: tokens.colorNeutralStroke2, '@media (forced-colors: active)': { fill: 'Canvas' } },
  fill: { fill: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
})

type BarProps = { value: number | null; limit?: number | undefined; longest: number }

/** One value as a length, its limit as a mark; the words beside it say the same. */
export function Bar({ value, limit, longest }: BarProps) {
  const styles = useStyles()
  const share = (part: number) => `${(100 * part) / longest}%`
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect className={styles.track} width="100%" height="8" rx="4" />
      {value !== null && value > 0 && <rect className={styles.fill} width={share(value)} height="8" rx="4" />}
      {limit !== undefined && limit > 0 && limit < longest && (
        <line className={styles.limit} x1={share(limit)} x2={share(limit)} y1="0" y2="8" />
      )}
    </svg>
  )
}
