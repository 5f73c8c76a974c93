import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ScenarioResult } from '../../calculation/arbitration/arbitration'
import type { Decided } from '../../sheets/arbitration/answer'
import type { Names } from '../../sheets/arbitration/names'
import { kindText, pointsText, reasonText, startText } from '../../sheets/arbitration/verdict-words'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'
import { ForceForm } from './force-form'

const useStyles = makeStyles({
  subject: { display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  reason: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  force: { alignSelf: 'flex-start', marginLeft: '-8px' },
})

type DecidedSubjectProps = { decided: Decided; scenario: ScenarioResult; names: Names; steering: Steering }

/** One project or request: kept or not, why, and the way to impose the opposite. */
export function DecidedSubject({ decided: { subject, verdict }, scenario, names, steering }: DecidedSubjectProps) {
  const styles = useStyles()
  const { t, format } = useWords()
  const words = { t, format }
  const [forcing, setForcing] = useState(false)
  const { code, title, value, cost } = subject
  const start = startText(words, verdict)
  const facts = [
    kindText(words, subject),
    t('pane.arbitration.decided.value', { value: pointsText(words, value) }),
    format.thousands(cost),
    ...(start ? [t('pane.arbitration.decided.start', { start })] : []),
  ]
  const action = verdict.kept ? 'forceOut' : 'forceIn'
  return (
    <li className={styles.subject}>
      <p className={styles.title}>
        {code} {title}
      </p>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <p className={styles.reason}>{reasonText(words, verdict, { subject, scenario, names })}</p>
      {verdict.forced === null && !forcing && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.force}
          aria-label={t(`pane.arbitration.decided.${action}One`, { subject: code })}
          onClick={() => setForcing(true)}
        >
          {t(`pane.arbitration.decided.${action}`)}
        </Button>
      )}
      {forcing && (
        <ForceForm
          subject={subject}
          verdict={verdict}
          scenario={scenario}
          names={names}
          steering={steering}
          onClose={() => setForcing(false)}
        />
      )}
    </li>
  )
}
