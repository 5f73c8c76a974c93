import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Finding, Severity } from '../../portfolio/finding'
import { useWords } from '../words'
import { Fold } from './fold'
import { BlockingIcon, InformationIcon, WarningIcon } from './icons'
import { Section } from './section'

const SEVERITIES: readonly Severity[] = ['blocking', 'warning', 'information']
const ICONS = { blocking: BlockingIcon, warning: WarningIcon, information: InformationIcon }
const SHOWN_FIRST = 4
const SHOWN_MORE = 50

const useStyles = makeStyles({
  blocking: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  information: { color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', gap: '12px', margin: '0 0 12px', padding: 0, listStyle: 'none' },
  item: {
    paddingLeft: '12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  none: { margin: 0 },
  place: { minHeight: '24px', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  sentence: { margin: 0 },
  mend: { color: tokens.colorNeutralForeground2 },
})

type GoTo = (sheet: string, cell?: string) => void

type FindingGroupsProps = {
  findings: readonly Finding[]
  goTo: GoTo
  /** What the part is called where the step has its own findings besides. */
  title?: string
}

/** The findings, the gravest first, each with the cell where to mend it. */
export function FindingGroups({ findings, goTo, title }: FindingGroupsProps) {
  const styles = useStyles()
  const { t } = useWords()
  const groups = SEVERITIES.map((severity) => ({
    severity,
    found: findings.filter((finding) => finding.severity === severity),
  })).filter(({ found }) => found.length > 0)
  return (
    <Section title={title ?? t('pane.findings.title')}>
      {groups.length === 0 && <p className={styles.none}>{t('pane.findings.none')}</p>}
      <div>
        {groups.map(({ severity, found }) => (
          <Group key={severity} severity={severity} findings={found} goTo={goTo} />
        ))}
      </div>
    </Section>
  )
}

function Group({ severity, findings, goTo }: { severity: Severity; findings: Finding[]; goTo: GoTo }) {
  const styles = useStyles()
  const { t } = useWords()
  const [shown, setShown] = useState(SHOWN_FIRST)
  const Icon = ICONS[severity]
  const more = findings.length - shown
  return (
    <Fold
      tone={styles[severity]}
      open={severity === 'blocking'}
      summary={
        <>
          <Icon />
          {t(`pane.findings.${severity}`, { count: findings.length })}
        </>
      }
    >
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, index) => (
          <FindingItem key={index} finding={finding} goTo={goTo} />
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + SHOWN_MORE)}>
          {t('pane.findings.more', { count: Math.min(more, SHOWN_MORE) })}
        </Button>
      )}
    </Fold>
  )
}

function FindingItem({ finding: { code, params, place }, goTo }: { finding: Finding; goTo: GoTo }) {
  const styles = useStyles()
  const { t } = useWords()
  const address = place && (place.cell ? `${place.sheet}!${place.cell}` : place.sheet)
  return (
    <li className={styles.item}>
      {place && address && (
        <Link
          as="button"
          className={styles.place}
          aria-label={t('pane.findings.goTo', { place: address })}
          onClick={() => goTo(place.sheet, place.cell)}
        >
          {address}
        </Link>
      )}
      <p className={styles.sentence}>{t(`findings.${code}.message`, params)}</p>
      <p className={mergeClasses(styles.sentence, styles.mend)}>{t(`findings.${code}.mend`, params)}</p>
    </li>
  )
}
