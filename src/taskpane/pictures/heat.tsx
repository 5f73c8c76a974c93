import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { TIGHT_UTILISATION } from '../../calculation/capacity/team-load'
import type { Picture } from '../../steps/step'
import { Section } from '../parts/section'
import { useWords } from '../words'

type HeatPicture = Extract<Picture, { kind: 'heat' }>

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderSpacing: '1px', fontSize: tokens.fontSizeBase100 },
  team: {
    width: '30%',
    paddingRight: '6px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase100,
  },
  year: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: '3px',
  },
  cell: { height: '24px', padding: 0, textAlign: 'center', borderRadius: '2px' },
  free: { backgroundColor: tokens.colorBrandBackground2 },
  tight: { backgroundColor: tokens.colorBrandBackground2Hover },
  over: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightBold,
  },
  unknown: { backgroundColor: tokens.colorNeutralBackground3 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: 'flex', alignItems: 'center', gap: '6px' },
  swatch: { width: '16px', height: '16px', textAlign: 'center', borderRadius: '2px', fontSize: tokens.fontSizeBase100 },
})

type Tone = 'over' | 'tight' | 'free' | 'unknown'

const SYMBOLS: Record<Tone, string> = { over: '▲', tight: '•', free: '', unknown: '–' }

/** How full each team is in each period. */
export function Heat({ picture }: { picture: HeatPicture }) {
  const styles = useStyles()
  const { t, format } = useWords()
  const years = yearsOf(picture.columns)
  return (
    <Section title={t(`pane.pictures.${picture.key}`)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={styles.team}>
              <span className="visually-hidden">{t('pane.heat.team')}</span>
            </th>
            {years.map(({ year, count }) => (
              <th key={year} scope="colgroup" colSpan={count} className={styles.year}>
                {year}
              </th>
            ))}
          </tr>
          <tr>
            {picture.columns.map((period) => (
              <th key={period} scope="col">
                <span className="visually-hidden">{format.period(period)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {picture.rows.map(({ label, ratios }, row) => (
            <tr key={row}>
              <th scope="row" className={styles.team}>
                {label}
              </th>
              {ratios.map((ratio, column) => {
                const tone = toneOf(ratio, picture.limit)
                const words = ratioWords(ratio)
                return (
                  <td
                    key={column}
                    className={mergeClasses(styles.cell, styles[tone])}
                    title={`${format.period(picture.columns[column]!)} : ${words}`}
                  >
                    <span aria-hidden="true">{SYMBOLS[tone]}</span>
                    <span className="visually-hidden">{words}</span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.legend}>
        <Key tone="over" words={t('pane.heat.legendOver', { limit: 100 * picture.limit })} />
        <Key tone="tight" words={t('pane.heat.legendTight', { limit: 100 * TIGHT_UTILISATION })} />
        <Key tone="free" words={t('pane.heat.legendFree')} />
      </ul>
    </Section>
  )

  function ratioWords(ratio: number | null): string {
    if (ratio === null) return t('pane.heat.unknown')
    return t(ratio > picture.limit ? 'pane.heat.overloaded' : 'pane.heat.bearable', { ratio: format.percent(ratio) })
  }
}

function Key({ tone, words }: { tone: Tone; words: string }) {
  const styles = useStyles()
  return (
    <li className={styles.key}>
      <span className={mergeClasses(styles.swatch, styles[tone])} aria-hidden="true">
        {SYMBOLS[tone]}
      </span>
      {words}
    </li>
  )
}

function toneOf(ratio: number | null, limit: number): Tone {
  if (ratio === null) return 'unknown'
  if (ratio > limit) return 'over'
  return ratio > TIGHT_UTILISATION ? 'tight' : 'free'
}

function yearsOf(periods: readonly string[]): { year: string; count: number }[] {
  const years: { year: string; count: number }[] = []
  for (const period of periods) {
    const year = period.slice(0, 4)
    const last = years.at(-1)
    if (last?.year === year) last.count++
    else years.push({ year, count: 1 })
  }
  return years
}
